import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { useBrowser, type OpenPage } from '../support/open-page.ts';
import { sampleRoutes, thinRoutes } from '../support/routes.ts';

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
	/** Leave out the contrast of colours, which takes most of the time. */
	isPlain?: boolean;
}

/** Elements of a page above which it is looked at once: it lists what shorter pages have, and axe takes minutes for it. */
const LONG = 5000;

/** Pages of every kind: those of one template have the same widths and colours. */
const samples = new Set(sampleRoutes(inject('routes')));

let opened: OpenPage;
beforeAll(async () => {
	opened = await openPage();
});
afterAll(() => opened.close());

// The lists of everything are long, and slow where the machine is busy.
test.each(thinRoutes(inject('routes')))(
	'%s gives axe nothing to find fault with',
	{ timeout: 180_000 },
	async (route) => {
		const { page, visit } = opened;
		await visit(route);
		const isSample = samples.has(route);
		const views: View[] = [{ width: 1280, colorScheme: 'light', isPlain: !isSample }];
		const length = await page.evaluate(() => document.querySelectorAll('*').length);
		if (isSample && length < LONG) views.push(...otherViews);
		await page.evaluate(axe.source);
		const findings: string[] = [];
		for (const view of views) {
			const { width, colorScheme } = view;
			await page.setViewportSize({ width, height: 800 });
			await page.emulateMedia({ colorScheme });
			const found = await listViolations(page, view);
			findings.push(...found.map((finding) => `${width} px, ${colorScheme}: ${finding}`));
		}
		expect(findings).toEqual([]);
	},
);

/** Parts of the book from the fourth on: chapters and lists have been looked at where they stand alone. */
const KNOWN_PARTS = '.book-part ~ .book-part ~ .book-part ~ .book-part';

/** What axe, already loaded into the page, finds wrong: rule, sentence and element. */
function listViolations(page: Page, { tags, isPlain = false }: View): Promise<string[]> {
	const set = { values: tags, isPlain, exclude: [KNOWN_PARTS] };
	return page.evaluate(async ({ values, isPlain: plain, exclude }) => {
		const { violations } = await window.axe.run(
			{ exclude },
			{
				resultTypes: ['violations'],
				...(values && { runOnly: { type: 'tag', values } }),
				...(plain && { rules: { 'color-contrast': { enabled: false } } }),
			},
		);
		return violations.flatMap(({ id, help, nodes }) =>
			nodes.map(({ target }) => `${id}: ${help} (${target.join(' ')})`),
		);
	}, set);
}

declare global {
	interface Window {
		axe: typeof axe;
	}
}
