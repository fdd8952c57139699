import axe, { type AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { LATER_SCRIPT_LIMIT, SCRIPT_LIMIT } from '../../src/checks/built/rules/heavy-page.ts';
import { buildIndex, type SearchData } from '../../src/search/build-index.ts';
import { compress } from '../../src/serve/packer.ts';
import { getUrl, useBrowser, type OpenPage } from '../support/open-page.ts';

const openPage = useBrowser();

/** Bytes of all that is looked through, with brotli. */
const INDEX_LIMIT = 150_000;

let opened: OpenPage;
let page: Page;
beforeEach(async () => {
	opened = await openPage();
	({ page } = opened);
});
afterEach(() => opened.close());

const field = () => page.getByRole('searchbox', { name: 'Search the explainer' });
/** What stands over the results, for eyes. */
const summary = () => page.locator('[data-part=summary]');
/** What is announced, for ears. */
const status = () => page.getByRole('status');
const results = () => page.locator('site-search ol > li');
const aToZ = () => page.getByRole('navigation', { name: 'Letters' });
const readQuery = () => new URL(page.url()).searchParams.get('q');

/** Waits until the results of a query are there. */
const waitForResults = (query: string) =>
	summary()
		.filter({ hasText: `for “${query}”` })
		.waitFor();

async function search(query: string): Promise<void> {
	await field().fill(query);
	await waitForResults(query);
}

/** Requests for what only a search needs. */
const listLoads = () =>
	opened.requests
		.map((request) => new URL(request.url()).pathname)
		.filter((path) => /search-(?:index|engine)/.test(path));

describe('loading', () => {
	test('asks for index and engine when the field takes the focus, not before', async () => {
		await opened.visit('/search/');
		await page.waitForLoadState('networkidle');
		expect(listLoads()).toEqual([]);
		await field().focus();
		await page.waitForLoadState('networkidle');
		expect(listLoads().sort()).toEqual([
			expect.stringMatching(/\/_astro\/search-engine\..*\.js$/),
			expect.stringMatching(/\/search-index\.json$/),
		]);
	});

	test('asks for them once', async () => {
		await opened.visit('/search/');
		await search('juche');
		await search('famine');
		expect(listLoads()).toHaveLength(2);
	});

	test('stays within the limits for scripts, at once and when asked', async () => {
		await opened.visit('/search/?q=juche');
		await waitForResults('juche');
		const sent = await page.evaluate(() => ({
			files: performance
				.getEntries()
				.filter((entry) => entry instanceof PerformanceResourceTiming)
				.filter(({ name }) => name.endsWith('.js'))
				.map(({ name, encodedBodySize }) => ({ name, size: encodedBodySize })),
			inline: [...document.scripts].filter(({ src }) => src === '').map(({ text }) => text),
		}));
		const inline = sent.inline.map((script) => compress(Buffer.from(script)).length);
		const [later, atOnce] = [true, false].map((isLater) =>
			sent.files
				.filter(({ name }) => name.includes('search-engine') === isLater)
				.reduce((sum, { size }) => sum + size, 0),
		);
		expect(later).toBeLessThanOrEqual(LATER_SCRIPT_LIMIT);
		expect(inline.reduce((sum, size) => sum + size, atOnce!)).toBeLessThanOrEqual(SCRIPT_LIMIT);
	});

	test('says so where the index never comes', async () => {
		await page.clock.install();
		await page.route('**/search-index.json', () => undefined);
		await opened.visit('/search/?q=juche');
		await summary().filter({ hasText: 'Searching' }).waitFor();
		await page.clock.fastForward(20_000);
		await summary().filter({ hasText: 'could not be loaded' }).waitFor();
	});

	test('says so where what comes is no index', async () => {
		await page.route('**/search-index.json', (route) => route.fulfill({ json: [null] }));
		await opened.visit('/search/?q=juche');
		await summary().filter({ hasText: 'could not be loaded' }).waitFor();
	});

	test('says so where the index cannot be had, and tries again with the next letter', async () => {
		await opened.visit('/search/');
		await page.route('**/search-index.json', (route) => route.abort());
		await field().fill('juch');
		await summary().filter({ hasText: 'could not be loaded' }).waitFor();
		expect(await aToZ().isVisible()).toBe(true);
		await page.unroute('**/search-index.json');
		await search('juche');
		expect(await results().count()).toBeGreaterThan(0);
	});
});

test.each([360, 1440])(
	'the search in the head of a page opens with the focus in the field at %i pixels',
	async (width) => {
		await page.setViewportSize({ width, height: 740 });
		await opened.visit('/about/');
		const link = page.locator('.site-header').getByRole('link', { name: 'Search' });
		const hasFocus = () => field().evaluate((input) => input === document.activeElement);
		await link.click();
		await page.waitForURL(/\/search\//);
		await expect.poll(hasFocus).toBe(true);
		expect(await page.getByRole('heading', { level: 1 }).isVisible()).toBe(true);
		expect(await page.evaluate(() => scrollY)).toBe(0);
		await search('juche');
		expect(page.url()).toBe(getUrl('/search/?q=juche'));
		await link.click();
		await expect.poll(hasFocus).toBe(true);
		await opened.visit('/search/');
		expect(await hasFocus()).toBe(false);
	},
);

describe('a search', () => {
	test('shows what it found, with its hits marked, in place of the list', async () => {
		await opened.visit('/search/');
		expect(await aToZ().isVisible()).toBe(true);
		await search('juche');
		const first = page.getByRole('region', { name: 'Terms' }).locator('li').first();
		expect(await first.getByRole('link').innerText()).toBe('Juche');
		expect(await first.locator('mark').first().innerText()).toBe('Juche');
		expect(await first.innerText()).toContain('Term\u00a0· 주체\u00a0· 主體');
		expect(await first.locator(':lang(ko)').first().innerText()).toBe('주체');
		expect(await aToZ().isVisible()).toBe(false);
		expect(opened.messages).toEqual([]);
	});

	test('leads to the place it found', async () => {
		await opened.visit('/search/?q=mount+paektu');
		await page.getByRole('link', { name: 'Mount Paektu', exact: true }).first().click();
		await page.waitForURL(getUrl('/glossary/#mount-paektu'));
	});

	test('puts what it found into groups with their counts, chapters first', async () => {
		await opened.visit('/search/?q=kim+jong+il');
		await waitForResults('kim jong il');
		const groups = page.locator('section.results');
		expect(await groups.first().getByRole('heading', { level: 2 }).innerText()).toMatch(
			/^Chapters and sections \d+$/,
		);
		const links = page.getByRole('navigation', { name: 'Groups of results' }).getByRole('link');
		expect(await links.allInnerTexts()).toEqual(
			await groups.getByRole('heading', { level: 2 }).allInnerTexts(),
		);
		expect(await links.allInnerTexts()).toContain('People 4');
		const [, total] = /^(\d+) results/.exec(await summary().innerText()) ?? [];
		const counts = (await links.allInnerTexts()).map((text) => Number(/\d+$/.exec(text)?.[0]));
		expect(counts.reduce((sum, count) => sum + count, 0)).toBe(Number(total));
		const people = page.getByRole('region', { name: 'People' });
		await links.filter({ hasText: 'People' }).click();
		expect(await people.getByRole('heading', { level: 2 }).isVisible()).toBe(true);
		expect(await people.locator('.result__where').first().innerText()).toMatch(/^Person/);
		expect(readQuery()).toBe('kim jong il');
	});

	test('goes by keyboard from the field to the groups, the results and more of them', async () => {
		await opened.visit('/search/');
		await field().focus();
		await page.keyboard.type('korea');
		await waitForResults('korea');
		const readFocus = () =>
			page.evaluate(() => {
				const items = [...document.querySelectorAll('site-search ol > li')];
				return items.findIndex((item) => item.contains(document.activeElement));
			});
		const readName = () =>
			page.evaluate(
				() =>
					document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent,
			);
		const names: unknown[] = [];
		for (let tab = 0; tab < 3; tab += 1) {
			await page.keyboard.press('Tab');
			names.push(await readName());
		}
		expect(names).toEqual([
			'Clear the search',
			'Search',
			expect.stringMatching(/^Chapters and sections \d/),
		]);
		await field().focus();
		await page.keyboard.press('ArrowDown');
		expect(await readFocus()).toBe(0);
		await page.getByRole('button', { name: /^Show all \d+ chapters and sections$/ }).press('Enter');
		expect(await readFocus()).toBe(5);
	});

	test('is cleared by its button and by Escape', async () => {
		await opened.visit('/search/');
		const clear = page.getByRole('button', { name: 'Clear the search' });
		expect(await clear.isVisible()).toBe(false);
		for (const empty of [() => clear.click(), () => field().press('Escape')]) {
			await search('juche');
			await empty();
			await aToZ().waitFor();
			expect(await field().inputValue()).toBe('');
			expect(await field().evaluate((input) => input === document.activeElement)).toBe(true);
			expect(await clear.isVisible()).toBe(false);
			expect(readQuery()).toBeNull();
		}
	});

	test('marks what it found otherwise than terms', async () => {
		await opened.visit('/search/?q=juche');
		await waitForResults('juche');
		const style = await results()
			.locator('mark')
			.first()
			.evaluate((mark) => {
				const { textDecorationLine, backgroundColor } = getComputedStyle(mark);
				return { textDecorationLine, backgroundColor };
			});
		expect(style.textDecorationLine).toBe('none');
		expect(style.backgroundColor).not.toBe('rgba(0, 0, 0, 0)');
	});

	test('asks for a word that says more than “how many”', async () => {
		await opened.visit('/search/?q=how+many');
		await summary().filter({ hasText: 'Add a word that says more.' }).waitFor();
		expect(await aToZ().isVisible()).toBe(true);
	});

	test('fits a narrow screen', async () => {
		await page.setViewportSize({ width: 320, height: 640 });
		await opened.visit('/search/?q=comprehensive+strategic+partnership+treaty');
		await waitForResults('comprehensive strategic partnership treaty');
		const width = await page.evaluate(() => document.documentElement.scrollWidth);
		expect(width).toBeLessThanOrEqual(320);
	});

	test('offers near words where it found nothing', async () => {
		await opened.visit('/search/');
		await search('nucular');
		expect(await summary().innerText()).toBe('No results for “nucular”.');
		expect(await aToZ().isVisible()).toBe(true);
		expect(await page.getByText('Try another name for it').isVisible()).toBe(true);
		await page.getByRole('link', { name: 'nuclear', exact: true }).click();
		await waitForResults('nuclear');
		expect(await results().count()).toBeGreaterThan(0);
	});

	test('gives axe nothing to find fault with', async () => {
		await opened.visit('/search/?q=juche');
		await waitForResults('juche');
		await page.evaluate(axe.source);
		const { violations } = await page.evaluate<AxeResults>('axe.run()');
		expect(violations.map(({ id, help }) => `${id}: ${help}`)).toEqual([]);
	});
});

describe('what is announced', () => {
	test('is the count, once for all letters typed at one go', async () => {
		await opened.visit('/search/');
		await search('juche');
		await status().filter({ hasText: 'for “juche”' }).waitFor();
		await page.evaluate(() => {
			const said: string[] = [];
			Object.assign(window, { said });
			const region = document.querySelector('[role=status]')!;
			new MutationObserver(() => said.push(region.textContent)).observe(region, {
				childList: true,
				characterData: true,
				subtree: true,
			});
		});
		await field().fill('');
		await field().pressSequentially('missile', { delay: 250 });
		await status().filter({ hasText: 'for “missile”' }).waitFor();
		const said = await page.evaluate(() => (window as unknown as { said: string[] }).said);
		expect(said).toEqual([expect.stringMatching(/^\d+ results for “missile”\.$/)]);
	});

	test('says how many results have all words', async () => {
		await opened.visit('/search/?q=how+many+soldiers+died');
		await status()
			.filter({
				hasText: /^\d+ results for “how many soldiers died”, \d+ of them with all words\.$/,
			})
			.waitFor();
	});
});

describe('an input method', () => {
	test('composes in quiet; what it has composed is looked up', async () => {
		await opened.visit('/search/');
		await field().focus();
		const client = await page.context().newCDPSession(page);
		for (const text of ['ㅇ', '아', '압', '압ㄹ', '압로', '압록', '압록ㄱ', '압록가', '압록강']) {
			const place = { selectionStart: text.length, selectionEnd: text.length };
			await client.send('Input.imeSetComposition', { text, ...place });
			await page.waitForTimeout(300);
			expect(await summary().innerText()).toBe('');
		}
		expect(await field().inputValue()).toBe('압록강');
		expect(readQuery()).toBeNull();
		await client.send('Input.insertText', { text: '압록강' });
		await waitForResults('압록강');
		expect(await page.getByRole('link', { name: 'Yalu', exact: true }).count()).toBe(1);
	});

	test('on glass composes Latin words, which are looked up as they grow', async () => {
		const phone = await openPage({ touch: true });
		await phone.visit('/search/');
		await phone.page.getByRole('searchbox').focus();
		const client = await phone.page.context().newCDPSession(phone.page);
		const place = { selectionStart: 5, selectionEnd: 5 };
		await client.send('Input.imeSetComposition', { text: 'juche', ...place });
		await phone.page.locator('[data-part=summary]').filter({ hasText: 'for “juche”' }).waitFor();
		await phone.close();
	});
});

describe('the address', () => {
	test('keeps the query, and asks for it when it is opened', async () => {
		await opened.visit('/search/');
		await search('P’anmunjŏm');
		expect(readQuery()).toBe('P’anmunjŏm');
		await page.reload();
		await waitForResults('P’anmunjŏm');
		expect(await field().inputValue()).toBe('P’anmunjŏm');
	});

	test('goes back query by query, and from a result to its query', async () => {
		await opened.visit('/search/');
		await search('juche');
		await field().press('Enter');
		await search('famine');
		await page.goBack();
		await waitForResults('juche');
		expect(await field().inputValue()).toBe('juche');
		await page.getByRole('link', { name: 'Juche', exact: true }).click();
		await page.waitForURL(getUrl('/glossary/#juche'));
		await page.goBack();
		await waitForResults('juche');
		await page.goBack();
		await aToZ().waitFor();
		expect(await field().inputValue()).toBe('');
		expect(readQuery()).toBeNull();
	});

	test('is plain again when the field is emptied', async () => {
		await opened.visit('/search/?q=juche');
		await waitForResults('juche');
		await field().fill('');
		await aToZ().waitFor();
		expect(page.url()).toBe(getUrl('/search/'));
		expect(await summary().innerText()).toBe('');
	});
});

test('without JavaScript there is no field, but the list from A to Z', async () => {
	const plain = await openPage({ javaScript: false });
	await plain.visit('/search/');
	expect(await plain.page.getByRole('search').isVisible()).toBe(false);
	expect(await plain.page.getByText('Without JavaScript').isVisible()).toBe(true);
	expect(await plain.page.getByText('For example').isVisible()).toBe(false);
	await plain.page.getByRole('navigation', { name: 'Letters' }).getByText('J').click();
	expect(new URL(plain.page.url()).hash).toBe('#letter-j');
	expect(await plain.page.getByRole('link', { name: 'Juche', exact: true }).isVisible()).toBe(true);
	await plain.close();
});

test('on paper there is the list, without field and letters', async () => {
	await opened.visit('/search/');
	await page.emulateMedia({ media: 'print' });
	expect(await page.getByRole('search').isVisible()).toBe(false);
	expect(await aToZ().isVisible()).toBe(false);
	expect(await page.getByRole('link', { name: 'Juche', exact: true }).isVisible()).toBe(true);
});

describe('the index', () => {
	const read = async () => (await (await fetch(getUrl('/search-index.json'))).json()) as SearchData;

	test('stays within its limit', async () => {
		const text = await (await fetch(getUrl('/search-index.json'))).text();
		expect(compress(Buffer.from(text)).length).toBeLessThanOrEqual(INDEX_LIMIT);
	});

	test('has what is drawn, counted and cited, and the people', async () => {
		const kinds = new Set((await read()).documents.map(({ kind }) => kind));
		for (const kind of ['Figure', 'Map', 'Chart', 'Diagram', 'Person', 'Source'] as const) {
			expect(kinds).toContain(kind);
		}
	});

	test('leads only to places that exist', async () => {
		const addresses = (await read()).documents.map(({ path }) => new URL(path, getUrl('/')));
		const byPage = Map.groupBy(addresses, ({ origin, pathname }) => origin + pathname);
		const dead: string[] = [];
		for (const [address, anchors] of byPage) {
			const response = await fetch(address);
			const html = response.ok ? await response.text() : '';
			for (const { hash, href } of anchors) {
				const isThere = hash === '' ? response.ok : html.includes(` id="${hash.slice(1)}"`);
				if (!isThere) dead.push(href);
			}
		}
		expect(dead).toEqual([]);
	});

	test('finds every term and every place by every form of its name', async () => {
		const data = await read();
		const { documents } = data;
		const index = await buildIndex(data);
		const named = documents.filter(({ kind }) => kind === 'Term' || kind === 'Place');
		const unfound = named.flatMap((document) =>
			[document.title, ...document.forms.map(({ text }) => text)].filter(
				(name) => !index.find(name).some((found) => found.document === document),
			),
		);
		expect(unfound).toEqual([]);
	});
});
