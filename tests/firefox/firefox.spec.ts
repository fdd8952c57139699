import { describe, expect, inject, test } from 'vitest';
import {
	findLoneSigns,
	findMissing,
	readChapterTexts,
	removeMarks,
	selectMain,
} from '../support/chapter-texts.ts';
import { firefoxPath, useFirefox } from '../support/open-firefox.ts';
import { type PdfPage, readPdf } from '../support/read-pdf.ts';
import { listIds, readReleasedPlaces } from '../support/released-places.ts';
import { sampleRoutes } from '../support/routes.ts';

const chapters = readChapterTexts();
const released = readReleasedPlaces();
const withCharts = ['/famine/', '/russia/'];

const withoutSpaces = (text: string): string => text.replace(/[\s\u00ad]/g, '');

/** In a page: the titles of its charts, and the words in each drawing as it is shown on paper. */
function readCharts(): { title: string; words: string[] }[] {
	return [...document.querySelectorAll('.chart')].map((chart) => ({
		title: chart.querySelector('.figure-title')?.textContent ?? '',
		words: [...chart.querySelectorAll('.figure-size--sheet text')].map((one) => one.textContent),
	}));
}

/** The lines of a page, from the top, each with its words. */
function readLines({ texts }: PdfPage): string[] {
	const lines = Map.groupBy(texts, ({ baseline }) => Math.round(baseline));
	return [...lines]
		.sort(([a], [b]) => a - b)
		.map(([, line]) => withoutSpaces(line.map(({ text }) => text).join('')));
}

/** Glyphs without a character: they are read as one for private use, or as the sign for "unknown". */
const findUnknown = (pages: readonly PdfPage[]): string[] =>
	pages.flatMap(({ words }) => words.match(/[\p{Co}\p{Cc}\uFFFD]/gu) ?? []);

/** How many lines of text stand on a page below the first that is this one; undefined where the page has none such. */
function countLinesBelow(lines: readonly string[], words: string): number | undefined {
	const index = lines.indexOf(withoutSpaces(words));
	return index === -1 ? undefined : lines.length - 1 - index;
}

/** In a page: the headings of its sections that take one line. */
function readHeadings(): string[] {
	return [...document.querySelectorAll('.prose > .heading > h2')].map((one) => one.textContent);
}

/** What stands between the title of a chart and its sources. */
function readDrawing(lines: readonly string[], title: string): string {
	// A long title takes two lines.
	const start = lines.findIndex((line) => line.length > 9 && withoutSpaces(title).startsWith(line));
	if (start === -1) return '';
	const length = lines.slice(start).findIndex((line) => /^Sources?:/.test(line));
	return lines.slice(start, length === -1 ? undefined : start + length).join('');
}

describe.skipIf(firefoxPath === undefined)('in Firefox', () => {
	const getPage = useFirefox();

	test('Korean is printed in its own face, even at the first visit and at once', async () => {
		const page = getPage();
		// So far this browser has seen no page, and its cache is empty.
		await page.visit('/geography/');
		const pdf = await page.print();
		expect(Buffer.from(pdf).includes('NotoSansKR')).toBe(true);
		const { pages } = await readPdf(pdf);
		const { words = '' } =
			pages.find(({ words: all }) => all.includes('Mount Paektu 백두산')) ?? {};
		expect(words).toContain('압록강');
		const headings = await page.evaluate(readHeadings);
		const below = headings.flatMap((heading) =>
			pages.flatMap((one) => countLinesBelow(readLines(one), heading) ?? []),
		);
		expect(below.length).toBeGreaterThan(4);
		expect(Math.min(...below), 'lines below a heading on its page').toBeGreaterThan(1);
		expect(findUnknown(pages)).toEqual([]);
	});

	test('a chapter shows nothing below its first screen before the styles of that are there', async () => {
		const styles = /\/_astro\/page\.\w+\.css$/;
		const count = () =>
			['.key-points li', '.key-points ~ *'].map(
				(part) => document.querySelectorAll(part).length > 0,
			);
		expect(await getPage().evaluateWithout('/overview/', styles, count)).toEqual([true, false]);
	});

	test('what fits on one sheet takes one', async () => {
		const page = getPage();
		await page.visit('/v/');
		expect((await readPdf(await page.print())).pages).toHaveLength(1);
	});

	test.each(sampleRoutes(inject('routes')))('%s opens without an error', async (route) => {
		const page = getPage();
		await page.visit(route);
		expect(page.messages).toEqual([]);
		expect(await page.evaluate(() => document.querySelector('h1')?.textContent)).toBeTruthy();
	});

	test.each(chapters)(
		'what is copied from $path has all words and no others, and all released places are there',
		async (chapter) => {
			const page = getPage();
			await page.visit(chapter.path);
			const copy = await page.evaluate(selectMain);
			expect(findMissing(chapter, copy)).toEqual([]);
			expect(findLoneSigns(copy.split(/\nSources\n/)[0] ?? '')).toEqual([]);
			await page.evaluate(removeMarks);
			expect(await page.evaluate(selectMain)).toBe(copy);
			const there = new Set(await page.evaluate(listIds));
			const { ids = [] } = released.find(({ path }) => path === chapter.path) ?? {};
			expect(ids.filter((id) => !there.has(id))).toEqual([]);
		},
	);

	test.each(withCharts)('%s prints with its charts, and all of it as text', async (route) => {
		const page = getPage();
		await page.visit(route);
		const charts = await page.evaluate(readCharts);
		expect(charts.length).toBeGreaterThan(0);
		const { pages } = await readPdf(await page.print());
		for (const { title, words } of charts) {
			const onOnePage = pages.map((one) => readDrawing(readLines(one), title));
			const [drawn = ''] = onOnePage.filter((text) => text !== '');
			expect(words.length).toBeGreaterThan(3);
			for (const word of words.flatMap((label) => label.split(/\s/)))
				expect(drawn, title).toContain(word);
		}
		expect(findUnknown(pages)).toEqual([]);
	});
});
