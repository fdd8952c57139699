import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, inject, test } from 'vitest';
import { useBrowser } from '../support/open-page.ts';
import { sampleRoutes } from '../support/routes.ts';

const openPage = useBrowser();

/** Long enough that the page has been painted with its fallback fonts. */
const fontDelay = 400;

describe.each([360, 1280])('at %i px', (width) => {
	test.each(sampleRoutes(inject('routes')))('%s does not move while it loads', async (route) => {
		const { page, visit, close } = await openPage({ width });
		await page.route(/\.woff2$/, async (request) => {
			await wait(fontDelay);
			await request.continue();
		});
		await visit(route);
		const shifts = await page.evaluate(
			() =>
				new Promise<string[]>((resolve) => {
					const found: string[] = [];
					new PerformanceObserver((list) => {
						for (const entry of list.getEntries() as LayoutShift[]) {
							const nodes = entry.sources.map(({ node }) => node?.nodeName ?? '(gone)');
							found.push(`${entry.value.toFixed(4)} ${nodes.join(', ')}`);
						}
					}).observe({ type: 'layout-shift', buffered: true });
					// Two frames after the fonts: whatever they move has moved by then.
					requestAnimationFrame(() =>
						requestAnimationFrame(() => {
							setTimeout(resolve, 0, found);
						}),
					);
				}),
		);
		await close();
		expect(shifts).toEqual([]);
	});
});

/** https://wicg.github.io/layout-instability/, not yet in TypeScript's DOM library. */
interface LayoutShift extends PerformanceEntry {
	value: number;
	sources: { node: Node | null }[];
}
