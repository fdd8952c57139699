import axe, { type AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { buildIndex } from '../../src/search/build-index.ts';
import type { SearchDocument } from '../../src/search/documents.ts';
import { compress } from '../../src/serve/packer.ts';
import { getUrl, useBrowser, type OpenPage } from '../support/open-page.ts';

const openPage = useBrowser();
const scriptLimit = 8_000;

let opened: OpenPage;
let page: Page;
beforeEach(async () => {
	opened = await openPage();
	({ page } = opened);
});
afterEach(() => opened.close());

const field = () => page.getByRole('searchbox', { name: 'Search the explainer' });
const status = () => page.getByRole('status');
const results = () => page.locator('site-search ol > li');
const aToZ = () => page.getByRole('navigation', { name: 'Letters' });
const readQuery = () => new URL(page.url()).searchParams.get('q');

/** Waits until the results of a query are there. */
const waitForResults = (query: string) =>
	status()
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

	test('stays within the limit for scripts with all it loads', async () => {
		await opened.visit('/search/?q=juche');
		await waitForResults('juche');
		const sent = await page.evaluate(() => ({
			files: performance
				.getEntries()
				.filter((entry) => entry instanceof PerformanceResourceTiming)
				.filter(({ name }) => name.endsWith('.js'))
				.map(({ encodedBodySize }) => encodedBodySize),
			inline: [...document.scripts].filter(({ src }) => src === '').map(({ text }) => text),
		}));
		const inline = sent.inline.map((script) => compress(Buffer.from(script)).length);
		expect([...sent.files, ...inline].reduce((a, b) => a + b, 0)).toBeLessThanOrEqual(scriptLimit);
	});

	test('says so where the index never comes', async () => {
		await page.clock.install();
		await page.route('**/search-index.json', () => undefined);
		await opened.visit('/search/?q=juche');
		await status().filter({ hasText: 'Searching' }).waitFor();
		await page.clock.fastForward(20_000);
		await status().filter({ hasText: 'could not be loaded' }).waitFor();
	});

	test('says so where what comes is no index', async () => {
		await page.route('**/search-index.json', (route) => route.fulfill({ json: [null] }));
		await opened.visit('/search/?q=juche');
		await status().filter({ hasText: 'could not be loaded' }).waitFor();
	});

	test('says so where the index cannot be had, and tries again with the next letter', async () => {
		await opened.visit('/search/');
		await page.route('**/search-index.json', (route) => route.abort());
		await field().fill('juch');
		await status().filter({ hasText: 'could not be loaded' }).waitFor();
		expect(await aToZ().isVisible()).toBe(true);
		await page.unroute('**/search-index.json');
		await search('juche');
		expect(await results().count()).toBeGreaterThan(0);
	});
});

describe('a search', () => {
	test('shows what it found, with its hits marked, in place of the list', async () => {
		await opened.visit('/search/');
		expect(await aToZ().isVisible()).toBe(true);
		await search('juche');
		const first = results().first();
		expect(await first.getByRole('link').innerText()).toBe('Juche');
		expect(await first.locator('mark').first().innerText()).toBe('Juche');
		expect(await first.innerText()).toContain('Term\u00a0· 주체\u00a0· 主體');
		expect(await first.locator(':lang(ko)').first().innerText()).toBe('주체');
		expect(await aToZ().isVisible()).toBe(false);
		expect(opened.messages).toEqual([]);
	});

	test('leads to the place it found', async () => {
		await opened.visit('/search/?q=mount+paektu');
		await results().first().getByRole('link').click();
		await page.waitForURL(getUrl('/glossary/#mount-paektu'));
	});

	test('goes by keyboard from the field to the results, and to more of them', async () => {
		await opened.visit('/search/');
		await field().focus();
		await page.keyboard.type('korea');
		await waitForResults('korea');
		await page.keyboard.press('Tab');
		await page.keyboard.press('Tab');
		const readFocus = () =>
			page.evaluate(() => {
				const items = [...document.querySelectorAll('site-search ol > li')];
				return items.findIndex((item) => item.contains(document.activeElement));
			});
		expect(await readFocus()).toBe(0);
		const shown = await results().count();
		await page.getByRole('button', { name: 'Show more' }).press('Enter');
		expect(await readFocus()).toBe(shown);
	});

	test('offers near words where it found nothing', async () => {
		await opened.visit('/search/');
		await search('nucular');
		expect(await status().innerText()).toBe('No results for “nucular”.');
		expect(await aToZ().isVisible()).toBe(true);
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
		await results().first().getByRole('link').click();
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
		expect(await status().innerText()).toBe('');
	});
});

test('without JavaScript there is no field, but the list from A to Z', async () => {
	const plain = await openPage({ javaScript: false });
	await plain.visit('/search/');
	expect(await plain.page.getByRole('search').isVisible()).toBe(false);
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
	const read = async () =>
		(await (await fetch(getUrl('/search-index.json'))).json()) as SearchDocument[];

	test('leads only to places that exist', async () => {
		const addresses = (await read()).map(({ path }) => new URL(path, getUrl('/')));
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
		const documents = await read();
		const index = await buildIndex(documents);
		const named = documents.filter(({ kind }) => kind === 'Term' || kind === 'Place');
		const unfound = named.flatMap((document) =>
			[document.title, ...document.forms.map(({ text }) => text)].filter(
				(name) => !index.find(name).some((found) => found.document === document),
			),
		);
		expect(unfound).toEqual([]);
	});
});
