import type { Page } from 'playwright-core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { useBrowser, type OpenPage } from '../support/open-page.ts';

const openPage = useBrowser();

let opened: OpenPage;
let page: Page;
beforeEach(async () => {
	opened = await openPage();
	({ page } = opened);
	await opened.visit('/claims/');
});
afterEach(() => opened.close());

const choose = (label: string, option: string) => page.getByLabel(label).selectOption(option);
const status = () => page.getByRole('status').textContent();

/** What stands under each heading that is shown. */
const listGroups = () =>
	page
		.locator('.claims:visible')
		.evaluateAll((groups) =>
			groups.map((group) =>
				[...group.querySelectorAll('.claims__item')].map(
					(item) => item.getClientRects().length > 0,
				),
			),
		);

test('says how many claims two lists leave, and shows no heading without any', async () => {
	expect(await status()).toBe('');
	await choose('Verdict on the essay', 'wrong');
	await choose('Chapter', 'control');
	const groups = await listGroups();
	const shown = groups.flat().filter(Boolean).length;
	expect(shown).toBeGreaterThan(0);
	expect(groups.every((items) => items.includes(true))).toBe(true);
	expect(await status()).toMatch(new RegExp(`^${shown} of \\d+ claims$`));
});

test('says so when nothing is left, and brings all back', async () => {
	await choose('Verdict on the essay', 'wrong');
	await choose('Chapter', 'control');
	await choose('Confidence', 'contested');
	expect(await listGroups()).toEqual([]);
	expect(await status()).toMatch(/^None of the \d+ claims/);
	for (const label of ['Verdict on the essay', 'Chapter', 'Confidence']) await choose(label, '');
	expect((await listGroups()).flat().every(Boolean)).toBe(true);
});
