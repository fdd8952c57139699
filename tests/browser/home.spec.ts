import { describe, expect, test } from 'vitest';
import { useBrowser } from '../support/open-page.ts';

const openPage = useBrowser();

const screens = [
	{ width: 360, height: 740 },
	{ width: 768, height: 1024 },
	{ width: 1280, height: 800 },
	{ width: 1440, height: 900 },
];

describe.each(screens)('the home page at $width × $height', (screen) => {
	test('holds title, question, map and button on its first screen', async () => {
		const { page, visit, close } = await openPage(screen);
		await visit('/');
		for (const selector of ['h1', '.hero__question', '.hero__map .map-frame', '.hero .button']) {
			const box = await page.locator(selector).boundingBox();
			expect(box, selector).not.toBeNull();
			expect((box?.y ?? 0) + (box?.height ?? 0), selector).toBeLessThanOrEqual(screen.height);
		}
		await close();
	});
});

test('its parts have the chapters that the list in the head has', async () => {
	const { page, visit, close } = await openPage();
	await visit('/');
	const listed = await page.locator('.chapter-menu ol').evaluateAll((lists) =>
		lists.map((list) => {
			const { start, children } = list as HTMLOListElement;
			return `Chapters ${start}–${start + children.length - 1}`;
		}),
	);
	expect(await page.locator('.part__range').allTextContents()).toEqual(listed);
	await close();
});

test.each([768, 1440])('at %d its cards leave no place of a row empty', async (width) => {
	const { page, visit, close } = await openPage({ width });
	await visit('/');
	const gaps = await page.locator('.part__cards').evaluateAll((lists) =>
		lists.flatMap((list) => {
			const { right } = list.getBoundingClientRect();
			const ends = new Map<number, number>();
			for (const card of list.children) {
				const box = card.getBoundingClientRect();
				ends.set(Math.round(box.top), Math.max(ends.get(Math.round(box.top)) ?? 0, box.right));
			}
			return [...ends.values()].map((end) => right - end);
		}),
	);
	for (const gap of gaps) expect(gap).toBeLessThan(2);
	await close();
});

test('on a phone nothing stands between its map and its button', async () => {
	const { page, visit, close } = await openPage({ width: 360, height: 740 });
	await visit('/');
	const map = await page.locator('.hero__map .map-frame').boundingBox();
	const button = await page.locator('.hero .button').boundingBox();
	const credits = await page.locator('.hero .map-credits').boundingBox();
	expect((button?.y ?? 0) - (map?.y ?? 0) - (map?.height ?? 0)).toBeLessThan(40);
	expect(credits?.y).toBeGreaterThan(button?.y ?? 0);
	await close();
});

test('each of the three figures leads to its claim', async () => {
	const { page, visit, close } = await openPage();
	await visit('/');
	const figures = page.locator('.key-number__figure');
	expect(await figures.count()).toBe(3);
	for (const href of await figures.evaluateAll((all) =>
		all.map((one) => one.getAttribute('href') ?? ''),
	)) {
		await visit(href.replace(/^.*(?=\/claims\/)/, ''));
		const id = href.split('#')[1] ?? '';
		expect(await page.locator(`[id="${id}"]`).count()).toBe(1);
	}
	await close();
});

test('it offers to go on where the reader has been, and only then', async () => {
	const { page, visit, close } = await openPage();
	await visit('/');
	const link = page.locator('.continue a');
	expect(await link.isVisible()).toBe(false);
	await visit('/overview/');
	await visit('/');
	// The button beside it leads there already.
	expect(await link.isVisible()).toBe(false);
	await visit('/dmz/');
	const title = await page.locator('h1').innerText();
	await visit('/');
	expect(await link.innerText()).toContain(title);
	await link.click();
	expect(new URL(page.url()).pathname).toBe('/dmz/');
	await close();
});

test('pictures of chapters follow the theme that the reader has set', async () => {
	const { page, visit, close } = await openPage();
	await visit('/');
	const thumb = page.locator('.thumb').first();
	await thumb.scrollIntoViewIfNeeded();
	await page.waitForFunction(() => document.querySelector<HTMLImageElement>('.thumb')?.complete);
	const light = await thumb.screenshot();
	const button = page.locator('.theme-switch button');
	await button.click();
	await button.click();
	expect(await page.locator('html').getAttribute('data-theme')).toBe('dark');
	await thumb.scrollIntoViewIfNeeded();
	expect((await thumb.screenshot()).equals(light)).toBe(false);
	await close();
});
