import { afterAll, beforeAll, expect, test } from 'vitest';
import { callFigures } from '../../src/book/paper/call-figures.ts';
import { useBrowser, type OpenPage } from '../support/open-page.ts';

const openPage = useBrowser();
let opened: OpenPage;
beforeAll(async () => {
	opened = await openPage();
});
afterAll(() => opened.close());

const figure = (id: string, number: number) =>
	`<figure id="${id}"><figcaption><span class="figure-number">Figure\u00A0${number}</span> x</figcaption></figure>`;

async function call(...body: string[]): Promise<string[]> {
	await opened.page.setContent(
		`<section class="book-part" data-number="1">${body.join('')}</section>`,
	);
	await opened.page.evaluate(callFigures);
	return opened.page
		.locator('p')
		.evaluateAll((texts) =>
			texts.map(({ textContent }) => textContent.replaceAll('\u00A0', ' ').trim()),
		);
}

test('a figure is called at the end of the paragraph before it', async () => {
	expect(await call('<p>One.</p><p>Two.</p>', figure('a', 3), '<p>Three.</p>')).toEqual([
		'One.',
		'Two. (Figure 3)',
		'Three.',
	]);
});

test('where it opens a section, the text of that section calls it', async () => {
	expect(
		await call('<p>One.</p><h2 class="heading">Head</h2>', figure('a', 3), '<p>Two.</p>'),
	).toEqual(['One.', 'Two. (Figure 3)']);
});

test('where the text leads to it, its number stands behind those words in the place of the page', async () => {
	const link = '<a href="#a">the bridge</a><span class="see-page" data-page-of="a"></span>';
	expect(await call(`<p>So ${link} fell.</p><p>Two.</p>`, figure('a', 3))).toEqual([
		'So the bridge (Figure 3) fell.',
		'Two.',
	]);
});

test('a stop of the walk along the borders does not call it', async () => {
	const stop = '<div class="border-walk"><p><a href="#a">Figure 3</a>.</p></div>';
	expect(await call('<p>One.</p>', figure('a', 3), stop)).toEqual(['One. (Figure 3)', 'Figure 3.']);
});

test('a figure of another chapter is called with its page, and nothing else stands for it', async () => {
	const reference =
		'<p class="figure-reference" id="own"><a href="#other">Figure\u00A02</a><span class="see-page" data-page-of="other"></span></p>';
	expect(await call('<p>One.</p>', reference)).toEqual(['One. (Figure 2, p. )']);
	await expect(opened.page.locator('#own').evaluate(({ tagName }) => tagName)).resolves.toBe(
		'SPAN',
	);
	await expect(opened.page.locator('[data-page-of="other"]').count()).resolves.toBe(1);
});
