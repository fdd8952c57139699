import { afterEach, describe, expect, test } from 'vitest';
import { type OpenPage, useBrowser } from '../support/open-page.ts';

const openPage = useBrowser();

let opened: OpenPage;

afterEach(() => opened.close());

/** How much the ground of the map on the home page holds, in characters. */
const weigh = () =>
	opened.page.locator('.hero-map .map-ground').evaluate((ground) => ground.outerHTML.length);

describe('the map on the home page', () => {
	test('gets a finer coast where it is large', async () => {
		opened = await openPage({ width: 1440 });
		await opened.visit('/');
		await expect.poll(weigh).toBeGreaterThan(20_000);
		expect(opened.messages).toEqual([]);
	});

	test('keeps the light one on a phone, and asks for no other', async () => {
		opened = await openPage({ width: 360 });
		await opened.visit('/');
		expect(await weigh()).toBeLessThan(15_000);
		expect(opened.requests.filter((request) => /hero-ground/.test(request.url()))).toEqual([]);
	});

	test('names the three borders with their lengths', async () => {
		opened = await openPage({ width: 1440, javaScript: false });
		await opened.visit('/');
		const words = (await opened.page.locator('.hero-map svg').first().textContent()) ?? '';
		for (const length of ['1,352', '18', '237']) expect(words).toContain(`${length}\u00A0km`);
	});
});
