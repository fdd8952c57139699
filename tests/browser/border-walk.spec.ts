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

const large = () => page.locator('.border-walk__map > svg');
const still = (stop: string) => page.locator(`#walk-${stop} > .map-frame > svg`);
/** What the large map shows now, in whole drawing units. */
const readView = () =>
	large().evaluate((svg) =>
		svg.getAttribute('viewBox')!.split(' ').map(Number).map(Math.round).join(' '),
	);

/** Waits until the large map shows what the still of a stop shows. */
async function expectStop(stop: string): Promise<void> {
	const view = await still(stop).getAttribute('viewBox');
	await expect.poll(readView, { timeout: 10_000 }).toBe(view);
	expect(await large().innerHTML()).toContain(
		await still(stop).evaluate((svg) => svg.lastElementChild!.innerHTML),
	);
}

/** Every stop has a map of its own on the page, and there is no large one. */
async function expectStills(): Promise<void> {
	for (const stop of stops) expect(await still(stop).isVisible()).toBe(true);
	expect(await large().isVisible()).toBe(false);
}

afterEach(() => opened.close());

describe('the large map of the walk', () => {
	test('goes to the stop that is scrolled to, and stays in sight', async () => {
		await openWalk();
		for (const stop of ['paektu', 'limit-line', 'tumen']) {
			await page.locator(`#walk-${stop}`).evaluate((one) => {
				one.scrollIntoView({ block: 'center' });
			});
			await expectStop(stop);
			const box = (await large().boundingBox())!;
			expect(box.y).toBeGreaterThanOrEqual(0);
			expect(box.y + box.height).toBeLessThanOrEqual(800);
		}
		expect(opened.messages).toEqual([]);
	});

	test.each(stops)('shows %s to whoever comes by its permalink', async (stop) => {
		await openWalk({}, `#walk-${stop}`);
		const link = page.locator(`#walk-${stop} .heading__link`);
		expect(await link.getAttribute('href')).toBe(`#walk-${stop}`);
		await expectStop(stop);
	});

	test('follows the keys: from link to link, and page by page', async () => {
		await openWalk();
		await page.locator('#walk-paektu .heading__link').focus();
		await page.keyboard.press('Enter');
		await expectStop('paektu');
		const before = await readView();
		await page.keyboard.press('PageDown');
		await expect.poll(readView, { timeout: 10_000 }).not.toBe(before);
		await page.locator('#walk-zone .heading__link').focus();
		await page.keyboard.press('Enter');
		await expectStop('zone');
	});

	test('moves nothing else on the page', async () => {
		await openWalk();
		await page.evaluate(() => {
			const shifts: number[] = [];
			Object.assign(globalThis, { shifts });
			new PerformanceObserver((list) => {
				for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[]) {
					shifts.push(entry.value);
				}
			}).observe({ type: 'layout-shift', buffered: true });
		});
		for (const stop of stops) {
			await page.locator(`#walk-${stop}`).evaluate((one) => {
				one.scrollIntoView({ block: 'center' });
			});
			await expectStop(stop);
		}
		const shifts = await page.evaluate(
			() => (globalThis as unknown as { shifts: number[] }).shifts,
		);
		expect(shifts).toEqual([]);
	});
});

describe('each stop has its own still', () => {
	test('without scripts', async () => {
		await openWalk({ javaScript: false });
		await expectStills();
	});

	test('for a reader who wants no motion', async () => {
		await openWalk({ reducedMotion: true });
		await expectStills();
		expect(await still('zone').getAttribute('role')).toBe('img');
		expect(await still('zone').locator('title').textContent()).toBe(
			'Map: Along the Demilitarised Zone, with North Korea, South Korea, ' +
				'Sea of Japan (East Sea), Demilitarised Zone, Panmunjom, Kaesong, Seoul',
		);
	});

	test('on a phone', async () => {
		await openWalk({ width: 360 });
		await expectStills();
	});

	test('on paper', async () => {
		await openWalk();
		await page.emulateMedia({ media: 'print' });
		await expectStills();
	});
});

test.each([{ reducedMotion: false }, { reducedMotion: true }])(
	'axe finds no fault in the walk ($reducedMotion)',
	async (reader) => {
		await openWalk(reader);
		await page.evaluate(axe.source);
		const found = await page.evaluate((): Promise<AxeResults> =>
			(globalThis as unknown as { axe: typeof axe }).axe.run('.border-walk'),
		);
		expect(found.violations.map(({ id, help }) => `${id}: ${help}`)).toEqual([]);
	},
);
