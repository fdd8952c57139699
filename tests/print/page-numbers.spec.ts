import { afterAll, beforeAll, expect, test } from 'vitest';
import { writePageNumbers } from '../../src/book/paper/write-page-numbers.ts';
import { useBrowser, type OpenPage } from '../support/open-page.ts';

const openPage = useBrowser();
let opened: OpenPage;
beforeAll(async () => {
	opened = await openPage();
});
afterAll(() => opened.close());

const html = `
	<p id="text"><a href="#b">The bridge</a><span class="see-page" data-page-of="b"></span>.</p>
	<p id="contents"><span data-page-of="b"></span></p>
	<p id="run"><a href="#b">Both</a><span class="see-page" data-page-of="b" data-page-to="d"></span>.</p>
	<div class="book-index"><span class="book-index__places"><span class="book-index__group"><span><a href="#a" data-page>1</a></span><span>, <a href="#b" data-page>1</a></span><span>, <a href="#c" data-page>2</a></span><span>, <a href="#d" data-page>3</a></span></span></span></div>`;

async function write(places?: Record<string, number>) {
	await opened.page.setContent(html);
	const ids = await writePageNumbers(opened.page, places && new Map(Object.entries(places)));
	const [text, contents, run, index] = await Promise.all(
		['#text', '#contents', '#run', '.book-index'].map((selector) =>
			opened.page
				.locator(selector)
				.evaluate((element) => (element as HTMLElement).innerText.trim()),
		),
	);
	return { ids, text, contents, run, index };
}

test('every reference is told the page it leads to', async () => {
	const { text, contents, run } = await write({ a: 3, b: 5, c: 6, d: 9 });
	expect(text).toBe('The bridge (p.\u00A05).');
	expect(contents).toBe('5');
	expect(run).toBe('Both (pp.\u00A05–9).');
});

test('the index joins pages that follow one another and names none twice', async () => {
	expect((await write({ a: 3, b: 5, c: 6, d: 9 })).index).toBe('3, 5–6, 9');
	expect((await write({ a: 3, b: 3, c: 4, d: 5 })).index).toBe('3–5');
});

test('before pages are known there is room for a number, and the places are named', async () => {
	const { ids, text } = await write();
	expect(text).toBe('The bridge (p.\u00A000).');
	expect(new Set(ids)).toEqual(new Set(['a', 'b', 'c', 'd']));
});

test('a place that the book lacks gets no number', async () => {
	expect((await write({ a: 3 })).text).toBe('The bridge.');
});
