import type { CDPSession } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { useBrowser, type OpenPage } from '../support/open-page.ts';

const openPage = useBrowser();

let opened: OpenPage;
let client: CDPSession | undefined;
beforeAll(async () => {
	opened = await openPage({ width: 360, height: 740 });
});
afterAll(() => opened.close());

const readWidth = () => opened.page.evaluate(() => document.documentElement.scrollWidth);

/** Sets the size of letters that readers choose for their browser, in CSS pixels; 16 unless they do. */
async function setLetters(size: number): Promise<void> {
	client ??= await opened.context.newCDPSession(opened.page);
	await client.send('Page.setFontSizes', { fontSizes: { standard: size, fixed: size } });
}

test('the head of a page is one low line on a phone', async () => {
	for (const width of [320, 360]) {
		await opened.page.setViewportSize({ width, height: 740 });
		await opened.visit('/about/');
		const box = await opened.page.locator('.site-header').boundingBox();
		expect(box?.height).toBeLessThan(60);
	}
});

const routes = ['/', '/overview/', '/claims/', '/sources/', '/forecasts/', '/timeline/'];

test.each([...routes, '/glossary/', '/people/', '/search/', '/key-figures/', '/about/'])(
	'%s needs no sideways scroll with letters of twice the size',
	async (route) => {
		await setLetters(32);
		for (const width of [320, 360]) {
			await opened.page.setViewportSize({ width, height: 740 });
			await opened.visit(route);
			expect(await opened.page.evaluate(() => matchMedia('(min-width: 20rem)').matches)).toBe(
				false,
			);
			expect(await readWidth()).toBeLessThanOrEqual(width);
			for (const name of ['.site-header__search', '.theme-switch__button']) {
				const box = await opened.page.locator(name).boundingBox();
				expect((box?.x ?? NaN) + (box?.width ?? NaN)).toBeLessThanOrEqual(width);
			}
		}
		await setLetters(16);
	},
);
