import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import type { Page } from 'playwright-core';
import { useBrowser, type OpenPage } from '../support/open-page.ts';
import { sampleRoutes } from '../support/routes.ts';

const openPage = useBrowser();

let scripted: OpenPage;
let plain: OpenPage;
beforeAll(async () => {
	scripted = await openPage();
	plain = await openPage({ javaScript: false });
});
afterAll(() => Promise.all([scripted.close(), plain.close()]));

// Pages of one template have the same scripts.
test.each(sampleRoutes(inject('routes')))('%s reads the same without JavaScript', async (route) => {
	await Promise.all([scripted.visit(route), plain.visit(route)]);
	const [withScript, without] = await Promise.all([readMain(scripted.page), readMain(plain.page)]);
	expect(without).not.toEqual([]);
	expect(without).toEqual(withScript);
});

/**
 * The visible lines of the main text, less the forms and buttons, which only a script could answer, and the
 * drawings: the walk has one map with a script and a still for each stop without.
 */
function readMain(page: Page): Promise<string[]> {
	return page.evaluate(() => {
		const main = document.querySelector('main');
		for (const part of main?.querySelectorAll<HTMLElement>('form, button, svg') ?? [])
			part.style.display = 'none';
		const lines = main?.innerText.split(/\s*\n\s*/) ?? [];
		return lines.filter((line) => line !== '');
	});
}
