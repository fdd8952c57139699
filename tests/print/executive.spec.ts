import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildExecutive } from '../../src/book/build-executive.ts';
import { buildSite } from '../../src/model/build-site.ts';
import { useBrowser, type OpenPage } from '../support/open-page.ts';
import { readPdf, type ReadPdf } from '../support/read-pdf.ts';
import { readSiteEntries } from '../support/read-site-entries.ts';
import { findCutText, measureFill, type Paper } from './paper.ts';

/** A department reads no more. */
const MOST_PAGES = 12;

/** How much of a page is filled at least, from 0 to 1. */
const LEAST_FILL = 0.4;

/** What begins at the head of a page stands no lower than this, in points. */
const HEAD = 75;

/** Parts that go on where the part before ends. */
const GOING_ON = ['thesis', 'method', 'events'];

const { parts } = buildExecutive(buildSite(readSiteEntries()), () => []);

const openPage = useBrowser();

let opened: OpenPage;
const printed = new Map<Paper, ReadPdf>();
/** Title and last words of every figure. */
let figures: { title: string; end: string }[];

beforeAll(async () => {
	// The worst case: a dark screen and no script.
	opened = await openPage({ theme: 'dark', javaScript: false });
	await opened.visit('/executive/');
	figures = await opened.page
		.locator('.executive__map:has(figure), figure.figure')
		.evaluateAll((all) =>
			all.map((figure) => ({
				title: figure.querySelector('.figure-title')?.textContent ?? '',
				end: figure.querySelector('figcaption > p:last-of-type')?.textContent ?? '',
			})),
		);
	for (const format of ['A4', 'Letter'] as const) {
		const pdf = await opened.page.pdf({ format, outline: true, tagged: true });
		printed.set(format, await readPdf(pdf));
	}
});
afterAll(() => opened.close());

/** What is compared: without spaces and what the stylesheet hides. */
const squeeze = (text: string): string =>
	text.replace(/\[[\d,–]+\]/g, '').replace(/[\s\u00ad\u200b]/g, '');

describe.each(['A4', 'Letter'] as const)('the executive edition on %s', (format) => {
	const read = () => printed.get(format)!;

	test('has at most twelve pages, nothing cut off', () => {
		const { pages } = read();
		expect(pages.length).toBeLessThanOrEqual(MOST_PAGES);
		expect(pages.flatMap(findCutText)).toEqual([]);
	});

	test('has no page that is mostly empty', () => {
		const empty = read()
			.pages.filter((page) => measureFill(page) < LEAST_FILL)
			.map(({ number }) => number);
		expect(empty).toEqual([]);
	});

	test('has all its parts, in order, each at the head of a page or after the one it goes on from', () => {
		const marks = read().bookmarks.filter(({ depth }) => depth === 2);
		// Of a heading at the top of a page Chromium writes the name twice.
		expect(marks.map(({ title }) => squeeze(title).replace(/^(.+)\1$/, '$1'))).toEqual(
			parts.map(({ title }) => squeeze(title)),
		);
		for (const [index, { id }] of parts.entries()) {
			const { page, top } = marks[index]!;
			if (id === 'known') expect(page).toBe(1);
			else if (GOING_ON.includes(id)) expect(page).toBe(marks[index - 1]!.page);
			else expect({ id, isAtHead: top < HEAD }).toEqual({ id, isAtHead: true });
		}
	});

	test('begins with the day, the judgements and the contents', () => {
		const [{ words = '' } = {}] = read().pages;
		expect(words).toContain('Evidence as of 12 June 2026');
		expect(words).toContain('Five judgements');
		for (const { title } of parts) expect(words).toContain(title);
	});

	test('parts no figure from its title and caption', () => {
		expect(figures.length).toBeGreaterThanOrEqual(10);
		const pages = read().pages.map(({ words }) => squeeze(words));
		for (const { title, end } of figures) {
			const page = pages.find((words) => words.includes(squeeze(title)));
			expect(page, title).toBeDefined();
			expect(page, title).toContain(squeeze(end));
		}
	});
});
