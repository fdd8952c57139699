import { basename } from 'node:path';
import { globSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { compress } from '../../src/serve/packer.ts';
import { getUrl, useBrowser, type OpenPage } from '../support/open-page.ts';

const openPage = useBrowser();

/** The rest of the styles of a chapter: until it has come, browsers paint what stands before the link. */
const restOfStyles = /\/_astro\/page\.\w+\.css$/;
const link = /<link rel="stylesheet" href="[^"]*\/_astro\/page\.\w+\.css">/;

/** Fonts, and the script that keeps lines while they come: late or early, they would differ by chance. */
const comeByChance = /\.woff2$|\/keep-lines\.[^/]*js$/;

/** What a slow phone has to receive, compressed, and to lay out before its first paint. */
const mostBytes = 10_500;
const mostElements = 250;

const routes = globSync('content/chapters/*.mdx').map((file) => `/${basename(file, '.mdx')}/`);

test.each(routes)('%s asks little before its first paint', async (route) => {
	const [above = '', below] = (await (await fetch(getUrl(route))).text()).split(link);
	expect(below).toBeDefined();
	expect(compress(Buffer.from(above)).length).toBeLessThan(mostBytes);
	expect(above.match(/<[a-z]/g)?.length).toBeLessThan(mostElements);
});

test('what follows the first screen waits for its styles, the first screen does not', async () => {
	const { page, close } = await openPage({ width: 360, height: 740 });
	await page.route(restOfStyles, () => {
		// It never comes.
	});
	await page.goto(getUrl('/overview/'), { waitUntil: 'commit' });
	await page.waitForFunction(
		() => performance.getEntriesByName('first-contentful-paint').length > 0,
	);
	expect(await page.locator('.key-points li').count()).toBeGreaterThan(0);
	expect(await page.locator('.key-points ~ *').count()).toBe(0);
	await close();
});

describe('until the rest of its styles is there', () => {
	let opened: OpenPage;
	beforeAll(async () => {
		opened = await openPage();
		await opened.page.route(comeByChance, (request) => request.abort());
	});
	afterAll(() => opened.close());

	// One template makes all chapters; every third shows what may stand in it.
	test.each(routes.filter((_, i) => i % 3 === 0))('%s looks as it does later', async (route) => {
		const whole = await describeScreens(opened, route);
		await opened.page.route(restOfStyles, (request) => request.abort());
		const first = await describeScreens(opened, route);
		await opened.page.unroute(restOfStyles);
		expect(whole.map((elements) => Object.keys(elements).length > 50)).not.toContain(false);
		expect(first).toEqual(whole);
	});
});

/** What stands above the link on a phone and on a desk. */
async function describeScreens({ page, visit }: OpenPage, route: string) {
	await visit(route);
	const described = [];
	for (const width of [360, 1440]) {
		await page.setViewportSize({ width, height: 800 });
		described.push(await describeAbove(page));
	}
	return described;
}

/** What each element above the link for the rest of the styles looks like; those around it end below. */
function describeAbove(page: Page): Promise<Record<string, string>> {
	return page.evaluate((pattern) => {
		const links = [...document.querySelectorAll<HTMLLinkElement>('main link[rel=stylesheet]')];
		const end = links.find(({ href }) => new RegExp(pattern).test(href));
		if (!end) throw new Error('There is no link for the rest of the styles.');
		/** What a browser works out from the size of what is around. */
		const measured =
			/^(?:width|height|block-size|inline-size|top|right|bottom|left|inset-.*|.*-origin)$/;
		const read = (element: Element, part?: string) => {
			const style = getComputedStyle(element, part);
			return [...style]
				.filter((name) => !measured.test(name))
				.map((name) => `${name}: ${style.getPropertyValue(name)}`)
				.join('\n');
		};
		const isAbove = (element: Element) =>
			end.compareDocumentPosition(element) === Node.DOCUMENT_POSITION_PRECEDING;
		const described = [...document.querySelectorAll('body *')].filter(isAbove).map((element, i) => {
			const { x, y, width } = element.getBoundingClientRect();
			const looks = [undefined, '::before', '::after'].map((part) => read(element, part));
			return [
				`${i} ${element.localName}.${element.classList.value}`,
				[x, y, width, ...looks].join('\n'),
			];
		});
		return Object.fromEntries(described) as Record<string, string>;
	}, restOfStyles.source);
}
