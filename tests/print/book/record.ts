import { expect, test } from 'vitest';
import type { ReadPdf } from '../../support/read-pdf.ts';
import { findCutText } from '../paper.ts';
import { squeeze } from './book-on-paper.ts';

/** The record of the book. */
export function proveRecord(getRecord: () => ReadPdf): void {
	test('says what it is and to which edition it belongs', () => {
		const record = getRecord();
		expect(record.info['Title']).toBe('Three Borders: the record');
		expect(record.pages[0]!.words).toMatch(/The record.*Edition of \d+ \w+ \d{4}/);
	});

	test('is not shrunk to make room for something too wide, and nothing is cut off', () => {
		const record = getRecord();
		const claims = record.pages[record.destinations.get('claims')! - 1]!;
		expect(claims.texts.some(({ size }) => Math.abs(size - 7.6) < 0.05)).toBe(true);
		for (const page of record.pages) {
			expect(findCutText(page), `page ${page.number}`).toEqual([]);
		}
	});

	test('holds what the book on paper leaves out, with the right pages in its contents', () => {
		const record = getRecord();
		const words = squeeze(
			record.pages
				.slice(0, 2)
				.map((page) => page.words)
				.join(''),
		);
		for (const [id, title] of [
			['forecasts', 'The scorecard'],
			['maps-in-words', 'The maps in words'],
			['charts', 'The figures of the charts'],
			['diagrams', 'The figures of the diagrams'],
			['claims', 'The claims'],
			['sources', 'Sources'],
		] as const) {
			expect(words).toContain(squeeze(`${title}${record.destinations.get(id)}`));
		}
	});

	test('can be counted again: each forecast with its code, and the codes behind every total', () => {
		const record = getRecord();
		const from = record.destinations.get('forecasts')! - 1;
		const words = record.pages
			.slice(from, record.destinations.get('maps-in-words')! - 1)
			.map((page) => page.words)
			.join(' ');
		const codes = new Set(words.match(/\b[GMLTB]\d{1,2}\b/g));
		expect(words).toMatch(new RegExp(`All ${String(codes.size)}\\b`));
		for (const code of codes) {
			expect(words.match(new RegExp(`${code}(?!\\d)`, 'g'))!.length, code).toBeGreaterThan(1);
		}
	});

	test('leads from a source to its claims by their numbers', () => {
		const record = getRecord();
		const at = (id: string) => record.destinations.get(id)! - 1;
		const claims = record.pages.slice(at('claims'), at('sources') + 1).map((page) => page.words);
		const sources = record.pages.slice(at('sources')).map((page) => page.words);
		expect(claims.join(' ')).toMatch(/\bC1\b/);
		expect(sources.join(' ')).toMatch(/Claims? C\d+/);
	});

	test('has the numbers of figures and sources that the book has', () => {
		const record = getRecord();
		const words = record.pages.map((page) => page.words).join(' ');
		expect(words).toMatch(/Figures? \d+/);
		const claims = record.pages.slice(record.destinations.get('claims')! - 1);
		expect(claims.map((page) => page.words).join(' ')).toMatch(/Sources \d+, \d+/);
	});
}
