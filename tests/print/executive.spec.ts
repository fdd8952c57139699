import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildExecutive } from '../../src/book/build-executive.ts';
import { buildSite } from '../../src/model/build-site.ts';
import { OUTCOME_LABELS } from '../../src/model/scorecard.ts';
import type { Outcome } from '../../src/schemas/forecast.ts';
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

/** Room for the mark of a list beside its text, in its own letters. */
const LEAST_INDENT = 1.25;

/** Parts that go on where the part before ends. */
const GOING_ON = ['thesis', 'method', 'events'];

const { parts } = buildExecutive(buildSite(readSiteEntries()), () => []);

const openPage = useBrowser();

let opened: OpenPage;
const printed = new Map<Paper, ReadPdf>();
/** How far the text of each list that is marked stands from the edge of its column, in its own letters. */
let indents: number[];
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
	indents = await opened.page
		.locator('.executive__part ul, .executive__part ol')
		.evaluateAll((all) =>
			all
				.filter((list) => getComputedStyle(list).listStyleType !== 'none')
				.map((list) => {
					const { paddingInlineStart, fontSize } = getComputedStyle(list);
					return parseFloat(paddingInlineStart) / parseFloat(fontSize);
				}),
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
		expect(words).toContain('Evidence to 12 June 2026');
		expect(words).toContain('Five judgements');
		for (const { title } of parts) expect(words).toContain(title);
	});

	test('sets its sources in letters that can be read', () => {
		const { texts } = read().pages.at(-1)!;
		const years = texts.filter(({ text }) => /, .*20\d\d$/.test(text)).map(({ size }) => size);
		expect(years.length).toBeGreaterThan(30);
		expect(Math.min(...years)).toBeGreaterThan(6.75);
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

test('the marks of its lists have room in their columns, beyond which paper shows nothing', () => {
	expect(indents.length).toBeGreaterThan(10);
	expect(indents.filter((indent) => indent < LEAST_INDENT)).toEqual([]);
});

test('its scorecard counts in one way, and names every forecast by its mark', async () => {
	const part = opened.page.locator('[data-part="scorecard"]');
	const sentence = (await part.locator('.bottom-line').innerText()).replace(/\s+/g, ' ');
	const count = (row: string) =>
		part.locator(`tr[data-outcome="${row}"] td`).last().innerText().then(Number);
	expect(sentence).toContain(`${await count('came-true')} came true`);
	expect(sentence).toContain(`${await count('partly')} in part`);
	expect(sentence).toContain(`${await count('failed')} failed`);
	expect(sentence).toContain(`${await count('holding')} more have no end date`);
	const labels = await part.locator('tr[data-outcome]').evaluateAll((all) =>
		all.map((row) => ({
			outcome: row.getAttribute('data-outcome') as Outcome,
			label: row.querySelector('th')?.innerText.trim(),
			all: Number(row.querySelector('td:last-child')?.textContent),
		})),
	);
	for (const { outcome, label, all } of labels) {
		expect(label).toBe(OUTCOME_LABELS[outcome].label);
		expect(all, outcome).toBeGreaterThan(0);
	}
	const items = await part
		.locator('.executive__forecasts li')
		.evaluateAll((all) =>
			all.map((item) => [
				item.querySelector('svg')?.getAttribute('data-outcome'),
				item.querySelector('em')?.innerText,
			]),
		);
	expect(items.length).toBeGreaterThan(30);
	for (const [mark, name] of items)
		expect(name?.toLowerCase()).toContain(OUTCOME_LABELS[mark as Outcome].label.toLowerCase());
});
