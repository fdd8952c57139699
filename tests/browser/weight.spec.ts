import { existsSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { CHAPTER_LIMIT, SCRIPT_LIMIT } from '../../src/checks/built/rules/heavy-page.ts';
import { compress } from '../../src/serve/packer.ts';
import { useBrowser } from '../support/open-page.ts';
import { sampleRoutes } from '../support/routes.ts';

const openPage = useBrowser();

const routes = sampleRoutes(inject('routes'));
const chapters = routes.filter((route) =>
	existsSync(`content/chapters/${route.replaceAll('/', '')}.mdx`),
);

test.each(routes)('%s has little script', async (route) => {
	const { scripts, inlineScripts } = await measure(route);
	const inline = inlineScripts.map((script) => compress(Buffer.from(script)).length);
	expect(scripts + inline.reduce((a, b) => a + b, 0)).toBeLessThanOrEqual(SCRIPT_LIMIT);
});

test.each(chapters)('%s is light with its fonts and maps', async (route) => {
	const { all } = await measure(route);
	expect(all).toBeLessThanOrEqual(CHAPTER_LIMIT);
});

async function measure(route: string) {
	const { page, visit, close } = await openPage();
	await visit(route);
	const measured = await readLoads(page);
	await close();
	return measured;
}

/** Bytes as sent, in the body of each answer, and the scripts within the page. */
function readLoads(page: Page) {
	return page.evaluate(() => {
		const loads = performance
			.getEntries()
			.filter((entry) => entry instanceof PerformanceResourceTiming);
		const sum = (entries: PerformanceResourceTiming[]) =>
			entries.reduce((bytes, entry) => bytes + entry.encodedBodySize, 0);
		const isScript = ({ name }: PerformanceEntry) => /\.m?js(?:\?|$)/.test(name);
		return {
			all: sum(loads),
			scripts: sum(loads.filter(isScript)),
			inlineScripts: [...document.scripts]
				.filter(({ src, type }) => src === '' && !type.includes('json'))
				.map(({ text }) => text),
		};
	});
}
