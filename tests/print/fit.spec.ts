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
		<div class="book"><article class="book-part" id="part" data-number="1"><div class="prose">${prose}</div></article></div>`);
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

describe('a figure that would cut its text in bands goes to the head of a page', () => {
	/** Two columns of ten lines to a page, and words that fill a line each. */
	const columns = `<style>
		.prose { columns: 2; column-gap: 0; line-height: 40px; orphans: 1; widows: 1 }
		figure { column-span: all }
		p { overflow-wrap: break-word }
	</style>`;
	const heading = '<h3 id="h">Begin</h3>';
	const words = (id: string, count: number, mark = ''): string =>
		`<p id="${id}">${mark}${Array.from({ length: count }, (_, at) => `${id}${at}`.padEnd(16, 'w')).join(' ')}</p>`;
	/** The words of what stands in the prose, by their first and last. */
	const listEnds = () =>
		page.locator('.prose > :not(style, h3)').evaluateAll((elements) =>
			elements.map((element) => {
				const all = element.textContent.trim().split(/\s+/);
				return element.matches('figure') ? 'figure' : `${all[0]}–${all.at(-1)}`.replaceAll('w', '');
			}),
		);

	test('and the text is parted at a line, to be joined again', async () => {
		const { fit: result } = await fit(
			columns + heading + words('a', 3) + figure(200) + words('b', 24),
		);
		expect(await listEnds()).toEqual(['a0–a2', 'b0–b13', 'figure', 'b14–b23']);
		expect(result).toMatchObject({ sheets: 2, moved: 1, empty: 0 });
	});

	test('and words that are marked stay whole', async () => {
		const marked = words('b', 22).replace(/(?:b1[3-5]w+ ?)+/, (all) => `<a href="#x">${all}</a>`);
		await fit(columns + heading + words('a', 3) + figure(200) + marked);
		expect(await listEnds()).toEqual(['a0–a2', 'b0–b11', 'figure', 'b12–b21']);
	});

	test('and a second one under the first, in their order', async () => {
		const second = figure(120).replace('"figure"', '"second"');
		const { order } = await fit(
			columns + words('a', 4) + figure(120) + words('b', 6) + second + words('c', 24),
		);
		expect(order.filter((id) => ['figure', 'second'].includes(id))).toEqual(['figure', 'second']);
	});
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
