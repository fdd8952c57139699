import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { visitAs } from '../support/dress-system.ts';
import { getUrl, type OpenPage, useBrowser } from '../support/open-page.ts';
import { sampleRoutes } from '../support/routes.ts';

const openPage = useBrowser();

/** What may move in all: the share of the screen that moves times how far, as a share of the screen. */
const limit = 0.01;

const fonts = /\.woff2$/;
const routes = sampleRoutes(inject('routes'));

describe.each([
	{ width: 360, system: 'Android' },
	{ width: 390, system: 'Windows, macOS, iOS and Linux' },
	{ width: 1280, system: 'Windows, macOS, iOS and Linux' },
] as const)('at $width px, with the fonts of $system', ({ width, system }) => {
	let opened: OpenPage;
	beforeAll(async () => {
		opened = await openPage({ width, bypassPolicy: true });
	});
	afterAll(() => opened.close());

	test.each(routes)('%s does not move while it loads', async (route) => {
		const { page, requests } = opened;
		requests.length = 0;
		let release = () => {};
		const painted = new Promise<void>((resolve) => {
			release = resolve;
		});
		// Whatever is routed is not taken from the cache, so each visit is the first.
		await page.route(fonts, async (request) => {
			await painted;
			await request.continue();
		});
		await visitAs(page, getUrl(route), system);
		await page.evaluate(waitTwoFrames);
		release();
		await page.evaluate(() => document.fonts.ready);
		await page.evaluate(waitTwoFrames);
		const shifts = await page.evaluate(readShifts);
		await page.unroute(fonts);
		expect(requests.filter((request) => fonts.test(request.url()))).not.toEqual([]);
		const moved = shifts.reduce((sum, { value }) => sum + value, 0);
		expect(moved, JSON.stringify(shifts)).toBeLessThanOrEqual(limit);
	});
});

/** In the page: until what is on its way has been painted. */
function waitTwoFrames(): Promise<void> {
	return new Promise((resolve) => {
		requestAnimationFrame(() =>
			requestAnimationFrame(() => {
				setTimeout(resolve);
			}),
		);
	});
}

/** In the page: what has moved so far. */
function readShifts(): Promise<{ value: number; nodes: string }[]> {
	return new Promise((resolve) => {
		new PerformanceObserver((list) => {
			const entries = list.getEntries() as LayoutShift[];
			resolve(
				entries.map(({ value, sources }) => ({
					value,
					nodes: sources.map(({ node }) => node?.nodeName ?? '(gone)').join(', '),
				})),
			);
		}).observe({ type: 'layout-shift', buffered: true });
		// Where nothing has moved, nothing is told.
		setTimeout(resolve, 50, []);
	});
}

/** https://wicg.github.io/layout-instability/, not yet in TypeScript's DOM library. */
interface LayoutShift extends PerformanceEntry {
	value: number;
	sources: { node: Node | null }[];
}
