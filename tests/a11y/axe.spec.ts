import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { useBrowser, type OpenPage } from '../support/open-page.ts';

const openPage = useBrowser();

const widths = [360, 1280];
const themes = ['light', 'dark'] as const;

let opened: OpenPage;
beforeAll(async () => {
	opened = await openPage();
});
afterAll(() => opened.close());

test.each(inject('routes'))('%s gives axe nothing to find fault with', async (route) => {
	const { page, visit } = opened;
	await visit(route);
	await page.evaluate(axe.source);
	const findings: string[] = [];
	for (const width of widths) {
		await page.setViewportSize({ width, height: 800 });
		for (const colorScheme of themes) {
			await page.emulateMedia({ colorScheme });
			const found = await listViolations(page);
			findings.push(...found.map((finding) => `${width} px, ${colorScheme}: ${finding}`));
		}
	}
	expect(findings).toEqual([]);
});

/** What axe, already loaded into the page, finds wrong: rule, sentence and element. */
function listViolations(page: Page): Promise<string[]> {
	return page.evaluate(async () => {
		const { violations } = await window.axe.run({ resultTypes: ['violations'] });
		return violations.flatMap(({ id, help, nodes }) =>
			nodes.map(({ target }) => `${id}: ${help} (${target.join(' ')})`),
		);
	});
}

declare global {
	interface Window {
		axe: typeof axe;
	}
}
