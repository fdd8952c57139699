import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import { describe, expect, test } from 'vitest';
import { formatBibtex } from '../../../../src/share/cite/bibtex.ts';
import type { Citable } from '../../../../src/share/cite/citable.ts';
import { formatCslJson } from '../../../../src/share/cite/csl-json.ts';
import { formatRis } from '../../../../src/share/cite/ris.ts';
import { readRis } from '../../../support/read-ris.ts';

const parts: Citable[] = [
	'The line that holds',
	'50 % of $2 & #1: {braces}, under_scores, ~ and ^ and \\',
	'조선로동당 and 中国',
].map((title) => ({
	title,
	form: 'Map',
	work: 'Three Borders',
	subtitle: 'North Korea between China, Russia and the South',
	author: 'Three Borders contributors',
	url: 'https://example.org/dmz/#p-7k3q',
	version: '2026-06-12',
	accessed: '2026-09-03',
	language: 'en-GB',
}));

/** What a reader of citations must find again, whatever the form. */
const facts = ({ title, work, subtitle, author, url }: Citable) => ({
	type: 'chapter',
	title,
	author,
	book: `${work}: ${subtitle}`,
	url,
	issued: [2026, 6, 12],
	accessed: [2026, 9, 3],
});

describe.each(parts)('$title', (part) => {
	test.each([
		['BibTeX', formatBibtex],
		['CSL-JSON', formatCslJson],
	])('comes back whole out of %s', (_, format) => {
		const [item] = new Cite(format(part)).data;
		const [author] = item?.author ?? [];
		expect({
			type: item?.type,
			title: item?.title,
			author: author?.literal ?? author?.family,
			book: item?.['container-title'],
			url: item?.URL,
			issued: item?.issued?.['date-parts'][0],
			accessed: item?.accessed?.['date-parts'][0],
		}).toEqual(facts(part));
		expect(author).not.toHaveProperty('given');
	});

	test('comes back whole out of RIS', () => {
		const [record] = readRis(formatRis(part));
		const day = (tag: string) => record?.get(tag)?.[0]?.split('/').map(Number);
		expect({
			type: record?.get('TY')?.[0] === 'CHAP' ? 'chapter' : record?.get('TY'),
			title: record?.get('TI')?.[0],
			author: record?.get('AU')?.[0]?.replace(/,$/, ''),
			book: record?.get('T2')?.[0],
			url: record?.get('UR')?.[0],
			issued: day('DA'),
			accessed: day('Y2'),
		}).toEqual(facts(part));
	});
});
