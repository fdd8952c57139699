import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
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

/** Where the first shown item begins, and how much of the window stands over the list, in CSS pixels. */
const measureStart = (reader: Page, item: string) =>
	reader.evaluate((selector) => {
		const first = [...document.querySelectorAll(selector)].find(
			(one) => one.getClientRects().length > 0,
		);
		const bar = document.querySelector('.listing__rail');
		const { top = NaN, bottom = NaN } = bar?.getBoundingClientRect() ?? {};
		const isBeside = matchMedia('(min-width: 82rem)').matches;
		return {
			top: first?.getBoundingClientRect().top ?? NaN,
			bar: isBeside ? 0 : Math.max(0, top <= 1 ? bottom : 0),
		};
	}, item);

const lists = [
	['/claims/', '.claims__item', 'verdict', 'wrong'],
	['/forecasts/', '.forecast--row', 'status', 'failed'],
	['/timeline/', '.event', 'themes', 'nuclear'],
	['/sources/', '.work', 'grade', 'C'],
] as const;
const widths = [360, 768, 1440];

describe.each(widths)('at %i pixels', (width) => {
	test.each(lists)('a choice in mid-list of %s shows its first entry', async (...list) => {
		const [route, item, name, option] = list;
		await page.setViewportSize({ width, height: 800 });
		await opened.visit(route);
		await page
			.locator(item)
			.nth(14)
			.evaluate((one) => one.scrollIntoView({ behavior: 'instant' }));
		await page.locator(`select[name=${name}]`).selectOption(option);
		const { top, bar } = await measureStart(page, item);
		expect(top).toBeGreaterThanOrEqual(bar);
		expect(top).toBeLessThan(bar + 240);
	});

	test.each(lists)('the address of a choice in %s leads to its first entry', async (...list) => {
		const [route, item, name, option] = list;
		for (const javaScript of [true, false]) {
			const reader = await openPage({ javaScript, width, height: 800 });
			await reader.visit(`${route}#${name}-${option}`);
			const { top, bar } = await measureStart(reader.page, item);
			expect(top).toBeGreaterThanOrEqual(bar);
			// Without a script it is said before what is chosen.
			expect(top).toBeLessThan(bar + 320);
			await reader.close();
		}
	});
});

test('goes back to the whole list, and forth to what a link left of it', async () => {
	await page.locator('.verdicts__list a[href="#verdict-wrong"]').click();
	expect(await listShown(page)).toEqual(['wrong']);
	await page.goBack();
	expect(new URL(page.url()).hash).toBe('');
	expect((await listGroups()).flat().every(Boolean)).toBe(true);
	expect(await page.getByLabel('On the essay').inputValue()).toBe('');
	expect(await status()).toBe('');
	await page.goForward();
	expect(await listShown(page)).toEqual(['wrong']);
});

test('a jump within the list leaves the choices as they are, and so does a visit elsewhere', async () => {
	await choose('On the essay', 'wrong');
	const jump = page.locator('.listing__jump a[href]').last();
	await jump.click();
	expect(await listShown(page)).toEqual(['wrong']);
	await opened.visit('/about/');
	await page.goBack();
	await page.locator('.filters__status:visible').waitFor();
	expect(await listShown(page)).toEqual(['wrong']);
});

test('where nothing is left the list says so, and a button brings all back', async () => {
	const button = page.getByRole('button', { name: 'Show all claims' });
	expect(await button.isVisible()).toBe(false);
	await choose('On the essay', 'wrong');
	await choose('Chapter', 'control');
	await choose('How sure', 'contested');
	expect(await page.locator('.listing__body').innerText()).toMatch(/^None of the claims/);
	await button.click();
	expect((await listGroups()).flat().every(Boolean)).toBe(true);
	expect(new URL(page.url()).search + new URL(page.url()).hash).toBe('');
	expect(await button.isVisible()).toBe(false);
	expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('chapters');
});

test('nothing leads to a part of which nothing is left', async () => {
	await page.setViewportSize({ width: 1440, height: 900 });
	await opened.visit('/timeline/');
	const decades = page.getByRole('link', { name: /^1900s/ });
	expect(await decades.count()).toBe(2);
	const themes = page.locator('select[name=themes]');
	await themes.selectOption('nuclear');
	expect(await decades.count()).toBe(0);
	await themes.selectOption('');
	expect(await decades.count()).toBe(2);
});

test('without JavaScript a narrowed list says by what, and leads back to all', async () => {
	const reader = await openPage({ javaScript: false });
	await reader.visit('/claims/#verdict-wrong');
	expect(await reader.page.getByText('On the essay: Wrong.').isVisible()).toBe(true);
	await reader.page.getByRole('link', { name: 'Show all claims' }).click();
	expect((await listShown(reader.page)).length).toBeGreaterThan(1);
	expect(await reader.page.getByRole('link', { name: 'Show all claims' }).isVisible()).toBe(false);
	await reader.close();
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
