import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { useBrowser, type OpenPage } from '../support/open-page.ts';
import { sampleRoutes } from '../support/routes.ts';

const openPage = useBrowser();

/** How pages are looked at besides on a wide and light screen. What is dark differs in its colours only. */
const otherViews: View[] = [
	{ width: 360, colorScheme: 'light' },
	{ width: 1280, colorScheme: 'dark', tags: ['cat.color'] },
	{ width: 360, colorScheme: 'dark', tags: ['cat.color'] },
];

interface View {
	/** CSS pixels. */
	width: number;
	colorScheme: 'light' | 'dark';
	/** Of the rules to try; all of them unless told. */
	tags?: string[];
}

/** Elements of a page above which it is looked at once: it lists what shorter pages have, and axe takes minutes for it. */
const LONG = 8000;

/** Pages of every kind: those of one template have the same widths and colours. */
const samples = new Set(sampleRoutes(inject('routes')));

let opened: OpenPage;
beforeAll(async () => {
	opened = await openPage();
});
afterAll(() => opened.close());

// The lists of everything are long, and slow where the machine is busy.
test.each(inject('routes'))(
	'%s gives axe nothing to find fault with',
	{ timeout: 180_000 },
	async (route) => {
		const { page, visit } = opened;
		await visit(route);
		const views: View[] = [{ width: 1280, colorScheme: 'light' }];
		const length = await page.evaluate(() => document.querySelectorAll('*').length);
		if (samples.has(route) && length < LONG) views.push(...otherViews);
		await page.evaluate(axe.source);
		const findings: string[] = [];
		for (const { width, colorScheme, tags } of views) {
			await page.setViewportSize({ width, height: 800 });
			await page.emulateMedia({ colorScheme });
			const found = await listViolations(page, tags);
			findings.push(...found.map((finding) => `${width} px, ${colorScheme}: ${finding}`));
		}
		expect(findings).toEqual([]);
	},
);

/** What axe, already loaded into the page, finds wrong: rule, sentence and element. */
function listViolations(page: Page, tags?: string[]): Promise<string[]> {
	return page.evaluate(async (values) => {
		const { violations } = await window.axe.run({
			resultTypes: ['violations'],
			...(values && { runOnly: { type: 'tag', values } }),
		});
		return violations.flatMap(({ id, help, nodes }) =>
			nodes.map(({ target }) => `${id}: ${help} (${target.join(' ')})`),
		);
	}, tags);
}

declare global {
	interface Window {
		axe: typeof axe;
	}
}
