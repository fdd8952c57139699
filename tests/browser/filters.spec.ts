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
	await choose('On the essay', 'wrong');
	await choose('Chapter', 'control');
	const groups = await listGroups();
	const shown = groups.flat().filter(Boolean).length;
	expect(shown).toBeGreaterThan(0);
	expect(groups.every((items) => items.includes(true))).toBe(true);
	expect(await status()).toMatch(new RegExp(`^${shown} of \\d+ claims$`));
});

test('says so when nothing is left, and brings all back', async () => {
	await choose('On the essay', 'wrong');
	await choose('Chapter', 'control');
	await choose('How sure', 'contested');
	expect(await listGroups()).toEqual([]);
	expect(await status()).toMatch(/^None of the \d+ claims/);
	for (const label of ['On the essay', 'Chapter', 'How sure']) await choose(label, '');
	expect((await listGroups()).flat().every(Boolean)).toBe(true);
});

/** Verdicts of the claims that are shown. */
const listShown = (shown: Page) =>
	shown
		.locator('.claims__item')
		.evaluateAll((items) => [
			...new Set(
				items
					.filter((item) => item.getClientRects().length > 0)
					.map((item) => (item as HTMLElement).dataset['verdict']),
			),
		]);

test('keeps the choices in the address, from which they come back', async () => {
	await choose('On the essay', 'wrong');
	expect(new URL(page.url()).hash).toBe('#verdict-wrong');
	await choose('Chapter', 'control');
	const { search, hash } = new URL(page.url());
	expect(search).toBe('?chapters=control&verdict=wrong');
	const groups = await listGroups();
	const said = await status();
	await opened.visit('/about/');
	await opened.visit(`/claims/${search}${hash}`);
	expect(await page.getByLabel('Chapter').inputValue()).toBe('control');
	expect(await page.getByLabel('On the essay').inputValue()).toBe('wrong');
	expect(await listGroups()).toEqual(groups);
	expect(await status()).toBe(said);
	await choose('Chapter', '');
	await choose('On the essay', '');
	const { search: question, hash: anchor } = new URL(page.url());
	expect(question + anchor).toBe('');
});

test('a question alone narrows the list too', async () => {
	await opened.visit('/forecasts/?status=failed');
	const shown = await page
		.locator('.forecast--row:visible')
		.evaluateAll((rows) => rows.map((row) => (row as HTMLElement).dataset['status']));
	expect(new Set(shown)).toEqual(new Set(['failed']));
});

test('the counts lead to what they count, with a script and without', async () => {
	for (const javaScript of [true, false]) {
		const reader = await openPage({ javaScript });
		await reader.visit('/claims/');
		await reader.page.locator('.verdicts__list a[href="#verdict-wrong"]').click();
		expect(await listShown(reader.page)).toEqual(['wrong']);
		await reader.close();
	}
});

const addresses = [
	['/claims/#verdict-wrong', '.claims__item', 'verdict', 'wrong'],
	['/forecasts/#status-failed', '.forecast--row', 'status', 'failed'],
	['/timeline/#themes-nuclear', '.event', 'themes', 'nuclear'],
	['/sources/#grade-C', '.work', 'grade', 'C'],
] as const;

test.each(addresses)('%s is honoured without JavaScript', async (address, item, name, value) => {
	const reader = await openPage({ javaScript: false });
	await reader.visit(address);
	const items = reader.page.locator(item);
	const shown = items.and(reader.page.locator(':visible'));
	expect(await shown.count()).toBeGreaterThan(0);
	expect(await shown.count()).toBeLessThan(await items.count());
	expect(await shown.count()).toBe(
		await reader.page.locator(`${item}[data-${name}~="${value}"]`).count(),
	);
	await reader.close();
});
