import axe, { type AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { compress } from '../../src/serve/packer.ts';
import { useBrowser, type OpenPage } from '../support/open-page.ts';

const openPage = useBrowser();

/** Bytes of the code of the maps, with brotli. */
const codeLimit = 2_000;

let opened: OpenPage;
let page: Page;

/** Opens a map of the atlas and waits until it answers. */
async function openMap(id: string, width = 1280): Promise<void> {
	opened = await openPage({ width, reducedMotion: true });
	({ page } = opened);
	await opened.visit(`/maps/${id}/`);
	await page.locator('.map-answer').first().waitFor({ state: 'attached' });
}

const svg = () => page.locator('.map-svg').first();
const answer = () => page.locator('.map-answer').first();
const said = () => answer().innerText();

/** Where the first mark of a place lies on the screen: the spot that the map draws round it when keys go there. */
async function locateFirst(): Promise<{ x: number; y: number }> {
	await svg().focus();
	await page.keyboard.press('ArrowRight');
	const box = (await page.locator('.map-spot').boundingBox())!;
	await page.keyboard.press('Escape');
	return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

afterEach(() => opened.close());

describe('the map of the zone', () => {
	beforeEach(() => openMap('dmz'));

	test('goes from place to place by arrow keys, and Escape ends it', async () => {
		await svg().focus();
		await page.keyboard.press('ArrowRight');
		expect(await said()).toMatch(/^Seoul: capital, South Korea\. About \d+/);
		await page.keyboard.press('ArrowLeft');
		expect(await said()).not.toContain('Seoul: capital');
		await page.keyboard.press('Escape');
		expect(await answer().isVisible()).toBe(false);
	});

	test('answers beside the pointer, within twelve pixels', async () => {
		const { x, y } = await locateFirst();
		await page.mouse.move(x + 2, y + 2);
		expect(await said()).toMatch(/^Seoul: /);
		const box = (await answer().boundingBox())!;
		const across = Math.max(box.x - x, x - box.x - box.width, 0);
		const down = Math.max(box.y - y, y - box.y - box.height, 0);
		expect(Math.max(across, down)).toBeLessThanOrEqual(16);
		await page.mouse.move(2, 2);
		expect(await answer().isVisible()).toBe(false);
	});

	test('neither zooms nor takes the wheel: the page scrolls past it', async () => {
		const before = await svg().getAttribute('viewBox');
		await svg().hover();
		await page.mouse.wheel(0, 200);
		await page.waitForFunction(() => scrollY > 100);
		expect(await svg().getAttribute('viewBox')).toBe(before);
		expect(await page.locator('.map-island button').count()).toBe(0);
	});

	test('keeps no room for tools, before or after its script has come', async () => {
		const gap = await page
			.locator('.map-island')
			.first()
			.evaluate((island) => {
				const frame = island.querySelector('.map-frame')!.getBoundingClientRect();
				const next = island.querySelector('.map-key')!.getBoundingClientRect();
				return next.top - frame.bottom;
			});
		expect(gap).toBeLessThan(20);
	});

	test('has no fault axe knows, and code below its limit', async () => {
		await page.evaluate(axe.source);
		const found = await page.evaluate((): Promise<AxeResults> =>
			(globalThis as unknown as { axe: typeof axe }).axe.run('.map-island'),
		);
		expect(found.violations.map(({ id, help }) => `${id}: ${help}`)).toEqual([]);
		expect(opened.messages).toEqual([]);
		const code = opened.requests.filter((request) => /map-island/.test(request.url()));
		expect(code).toHaveLength(1);
		const body = await (await code[0]!.response())!.body();
		expect(compress(body).length).toBeLessThan(codeLimit);
	});
});

test('on the map of ranges the reader asks a circle which cities it reaches', async () => {
	await openMap('missile-ranges');
	await svg().focus();
	await page.keyboard.press('ArrowLeft');
	expect(await said()).toMatch(/^Hwasong-7, about\s1,300\skm:\s.*Inside:\s.*Tokyo/);
	expect(await page.locator('.map-svg circle.map-dim').count()).toBe(2);
	await page.keyboard.press('Escape');
	expect(await page.locator('.map-svg circle.map-dim').count()).toBe(0);
});

test('on paper the map ends at its frame and has no answer', async () => {
	await openMap('dmz');
	await page.emulateMedia({ media: 'print' });
	expect(await svg().evaluate((map) => getComputedStyle(map).overflow)).toBe('hidden');
	expect(await answer().isVisible()).toBe(false);
});

test('in forced colours the lines take the ink of the system and keep their patterns', async () => {
	await openMap('peninsula');
	await page.emulateMedia({ forcedColors: 'active' });
	const { ink, lines } = await svg().evaluate((map) => ({
		ink: getComputedStyle(document.body).color,
		lines: [...map.querySelectorAll('.map-china, .map-line, .map-line-dmz')].map((line) => {
			const { stroke, strokeDasharray } = getComputedStyle(line);
			return { stroke, dashes: strokeDasharray };
		}),
	}));
	expect(new Set(lines.map(({ stroke }) => stroke))).toEqual(new Set([ink]));
	// Solid, dash and dot, dashed, dotted.
	expect(new Set(lines.map(({ dashes }) => dashes)).size).toBeGreaterThanOrEqual(4);
});
