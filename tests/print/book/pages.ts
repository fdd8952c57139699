import { expect, test } from 'vitest';
import { PRINTED_SIZES } from '../../../src/book/paper/paper-sizes.ts';
import { readSiteEntries } from '../../support/read-site-entries.ts';
import { countLinesFrom, findCutText, measureColumnFill, measureColumns } from '../paper.ts';
import { type GetBook, squeeze, tidy } from './book-on-paper.ts';

/** How the pages of the book are filled: sizes, holes, headings, running heads. */
export function provePages(getBook: GetBook): void {
	test('has at most 120 pages of its paper, nothing cut off, and at most 9 MB', () => {
		const { paper, book, bytes } = getBook();
		expect(book.pages.length).toBeLessThanOrEqual(120);
		// A part fills pages of this size before it is printed.
		const [width, height] = PRINTED_SIZES[paper];
		for (const page of book.pages) {
			expect(page.width).toBeCloseTo(width, 1);
			expect(page.height).toBeCloseTo(height, 1);
			expect(findCutText(page), `page ${page.number}`).toEqual([]);
		}
		expect(bytes).toBeLessThan(9e6);
	});

	test('is not shrunk to make room for something too wide', () => {
		const { book } = getBook();
		const page = book.pages[book.destinations.get('overview')! - 1]!;
		expect(page.texts.some(({ size }) => Math.abs(size - 9.5) < 0.05)).toBe(true);
	});

	test('has beside each paragraph of a chapter the id by which it is found on the site', () => {
		const { book } = getBook();
		const start = book.destinations.get('dmz')! - 1;
		const printed = book.pages.slice(start, start + 12).flatMap(({ texts }) => texts);
		const ids = Object.entries(
			readSiteEntries().permalinks.find(({ id }) => id === 'dmz')?.paragraphs ?? {},
		).map(([id]) => id.slice(2));
		expect(ids.length).toBeGreaterThan(10);
		const small = printed.filter(({ size }) => size < 6);
		const codes = small.filter(({ text }) => ids.includes(text));
		expect(ids.filter((id) => !codes.some(({ text }) => text === id))).toEqual([]);
		expect(Math.min(...codes.map(({ size }) => size))).toBeGreaterThan(5.4);
	});

	test('has no empty page', () => {
		const { book } = getBook();
		for (const page of book.pages.slice(1)) {
			expect(countLinesFrom(page, 60), `page ${page.number}`).toBeGreaterThan(0);
		}
	});

	test('has no half-empty page within a part, and no part that ends with a line or two', () => {
		const { book } = getBook();
		const starts = [...book.destinations].filter(([id]) => !id.includes('--'));
		const first = new Set(starts.map(([, page]) => page));
		for (const page of book.pages.slice(1, -1)) {
			const least = first.has(page.number + 1) ? 0.08 : 0.62;
			expect(measureColumnFill(page), `page ${page.number}`).toBeGreaterThan(least);
		}
	});

	test('ends no chapter with a full column beside an empty one', () => {
		const { book } = getBook();
		const starts = [...book.destinations].filter(([id]) => !id.includes('--'));
		for (const [id, start] of starts.filter(([, page]) => page > 1)) {
			const [left, right] = measureColumns(book.pages[start - 2]!);
			expect(left - right, `page ${start - 1}, before ${id}`).toBeLessThan(0.45);
		}
	});

	test('has a bookmark for every heading, on the page where it stands', async () => {
		const { book, opened } = getBook();
		const headings = await opened.page
			.locator('.book :is(h1, h2, h3, h4, h5, h6):not([hidden] *)')
			.evaluateAll((elements) => elements.map((element) => element.textContent ?? ''));
		const titles = headings.map(tidy);
		expect(book.bookmarks.map(({ title }) => title)).toEqual(titles);
		for (const { title, page } of book.bookmarks) {
			expect(squeeze(book.pages[page - 1]!.words), title).toContain(squeeze(title));
		}
	});

	test('leaves no heading alone at the foot of a page', () => {
		const { book } = getBook();
		for (const { title, page, left, top } of book.bookmarks.slice(1)) {
			const lines = countLinesFrom(book.pages[page - 1]!, top, left);
			expect(lines, `lines from "${title}" on, page ${page}`).toBeGreaterThan(1);
		}
	});

	test('has a running head for each chapter on left and right pages, and the number on every page but the first', () => {
		const { book } = getBook();
		for (const { number, words } of book.pages.slice(1)) expect(words).toContain(String(number));
		const geography = book.destinations.get('geography')!;
		const right = [geography, geography + 1].find((number) => number % 2 === 1)!;
		expect(book.pages[right - 1]!.words).toMatch(/\d+ Three borders and two seas/);
		// The part of the book on left pages, and a list by its name.
		const left = [geography, geography + 1].find((number) => number % 2 === 0)!;
		expect(book.pages[left - 1]!.words).toMatch(/^\s*\d+\s+The country\s/);
		const glossary = book.destinations.get('glossary')!;
		const list = [glossary, glossary + 1].find((number) => number % 2 === 0)!;
		expect(book.pages[list - 1]!.words).toMatch(/^\s*\d+\s+Glossary\s/);
		expect(book.pages[left - 1]!.words).toContain('Three Borders. Evidence checked to');
	});
}
