import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { fitSheets } from '../../src/book/paper/fit-pages.ts';
import type { Fit } from '../../src/book/paper/place-figures.ts';
import { useBrowser, type OpenPage } from '../support/open-page.ts';

/** A page holds ten lines of a paragraph. */
const sheet = { width: 400, height: 400 };

const openPage = useBrowser();
let opened: OpenPage;
let page: Page;
beforeAll(async () => {
	opened = await openPage();
	({ page } = opened);
});
afterAll(() => opened.close());

const paragraph = (id: string, lines: number): string =>
	`<p id="${id}">${Array.from({ length: lines }, () => 'Line').join('<br>')}</p>`;
const figure = (height: number): string =>
	`<figure id="figure"><svg width="300" height="${height}"><text>Map</text></svg></figure>`;

/** Fits a book of one part. */
async function fit(prose: string): Promise<{ fit: Fit; order: string[] }> {
	await page.setContent(`
		<style>
			* { margin: 0 }
			.book-part { line-height: calc(40px * var(--fit, 1)) }
			figure { break-inside: avoid }
			h3 { break-after: avoid; font-size: 16px }
		</style>
		<div class="book"><article class="book-part" id="part"><div>${prose}</div></article></div>`);
	const [only] = await fitSheets(page, sheet);
	const order = await page
		.locator('#part [id]')
		.evaluateAll((elements) => elements.map(({ id }) => id));
	return { fit: only!, order };
}

test('a figure with room stays where it is', async () => {
	const { fit: result, order } = await fit(paragraph('a', 4) + figure(200) + paragraph('b', 6));
	expect(order).toEqual(['a', 'figure', 'b']);
	expect(result).toMatchObject({ sheets: 2, moved: 0, leading: 1, empty: 0 });
});

test('a figure that would leave a hole lets the next paragraphs pass', async () => {
	const prose = paragraph('a', 5) + figure(300) + paragraph('b', 3) + paragraph('c', 2);
	const { fit: result, order } = await fit(`${prose}${paragraph('d', 9)}`);
	expect(order).toEqual(['a', 'b', 'c', 'figure', 'd']);
	expect(result.moved).toBe(1);
});

test('or goes before one, if it then stands on the page before', async () => {
	const prose = paragraph('a', 3) + paragraph('b', 4) + figure(240) + '<h3 id="h">Next</h3>';
	const { order } = await fit(prose + paragraph('c', 11));
	expect(order).toEqual(['a', 'figure', 'b', 'h', 'c']);
});

test('a figure across two columns leaves no line or two alone over it', async () => {
	const columns = '<style>#part > div { columns: 2 } figure { column-span: all }</style>';
	const prose = paragraph('a', 2) + figure(200) + paragraph('b', 4) + paragraph('c', 1);
	const { order } = await fit(columns + prose);
	expect(order).toEqual(['figure', 'a', 'b', 'c']);
});

describe('a figure never stands', () => {
	test('between an introduction and its list', async () => {
		const intro = '<p id="intro">Some words:<br>and these:</p>';
		const list = '<ul id="list"><li>One<br>two<br>three<br>four</li></ul>';
		const { order } = await fit(paragraph('a', 6) + figure(300) + intro + list + paragraph('b', 9));
		expect(order.indexOf('list')).toBe(order.indexOf('intro') + 1);
	});

	test('outside a section that has nothing else', async () => {
		const prose = paragraph('a', 5) + '<h3 id="h">Walk</h3>' + figure(300);
		const { order } = await fit(`${prose}<h3 id="i">Next</h3>${paragraph('b', 9)}`);
		expect(order).toEqual(['a', 'h', 'figure', 'i', 'b']);
	});
});

test('a part that would end with one line on a page is led differently', async () => {
	const { fit: result } = await fit(paragraph('a', 41));
	expect(result.leading).not.toBe(1);
	expect(result.empty).toBe(0);
});

test('a hidden part is left alone, and nothing else stays hidden', async () => {
	await page.setContent(
		'<div class="book"><article class="book-part" id="maps">x</article>' +
			'<article class="book-part" id="more" hidden>y</article></div>',
	);
	expect((await fitSheets(page, sheet)).map(({ part }) => part)).toEqual(['maps']);
	expect(await page.locator('#maps').isVisible()).toBe(true);
	expect(await page.locator('#more').isVisible()).toBe(false);
});
