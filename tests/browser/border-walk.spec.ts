import axe, { type AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { afterEach, describe, expect, test } from 'vitest';
import { type OpenPage, type Reader, useBrowser } from '../support/open-page.ts';

const openPage = useBrowser();

const stops = ['yalu', 'paektu', 'tumen', 'tripoint', 'zone', 'limit-line'];

let opened: OpenPage;
let page: Page;

async function openWalk(reader: Reader = {}, hash = ''): Promise<void> {
	opened = await openPage(reader);
	({ page } = opened);
	await opened.visit(`/geography/${hash}`);
}

const still = (stop: string) => page.locator(`#walk-${stop} > .map-frame > svg`);

afterEach(() => opened.close());

describe('each stop has its own map', () => {
	test.each<[string, Reader]>([
		['on a desk', {}],
		['without scripts', { javaScript: false }],
		['for a reader who wants no motion', { reducedMotion: true }],
		['on a phone', { width: 360 }],
	])('%s', async (_, reader) => {
		await openWalk(reader);
		for (const [index, stop] of stops.entries()) {
			expect(await still(stop).isVisible()).toBe(true);
			const step = page.locator(`#walk-${stop} .border-walk__step`);
			expect(await step.innerText()).toBe(`${index + 1} of ${stops.length}`);
		}
		expect(await still('zone').locator('title').textContent()).toMatch(
			/^Map: Along the Demilitarised Zone, with North Korea, .*Panmunjom/,
		);
	});

	test('on paper', async () => {
		await openWalk();
		await page.emulateMedia({ media: 'print' });
		for (const stop of stops) expect(await still(stop).isVisible()).toBe(true);
	});
});

test.each(stops)('whoever comes by the permalink of %s sees its map', async (stop) => {
	await openWalk({}, `#walk-${stop}`);
	const link = page.locator(`#walk-${stop} .share-link`);
	expect(await link.getAttribute('href')).toBe(`#walk-${stop}`);
	const box = (await still(stop).boundingBox())!;
	expect(box.y).toBeGreaterThanOrEqual(0);
	expect(box.y + box.height / 2).toBeLessThan(800);
});

test('the stretch that is told of is marked, on the map and on its locator', async () => {
	await openWalk();
	for (const stop of stops) expect(await still(stop).locator('.map-stretch').count()).toBe(1);
});

test('axe finds no fault in the walk', async () => {
	await openWalk();
	await page.evaluate(axe.source);
	const found = await page.evaluate((): Promise<AxeResults> =>
		(globalThis as unknown as { axe: typeof axe }).axe.run('.border-walk'),
	);
	expect(found.violations.map(({ id, help }) => `${id}: ${help}`)).toEqual([]);
});
