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
		// At the first visit the faces for Korean and Chinese may come too late to be used.
		await page.visit(route);
		await page.visit(route);
		const charts = await page.evaluate(readCharts);
		expect(charts.length).toBeGreaterThan(0);
		const { pages } = await readPdf(await page.print());
		const lines = pages.flatMap(readLines);
		for (const { title, words } of charts) {
			const drawn = readDrawing(lines, title);
			expect(words.length).toBeGreaterThan(3);
			for (const word of words.flatMap((label) => label.split(/\s/)))
				expect(drawn, title).toContain(word);
		}
		// A glyph without a character is read as one for private use, or as the sign for "unknown".
		const unknown = pages.flatMap(({ words }) => words.match(/[\p{Co}\p{Cc}\uFFFD]/gu) ?? []);
		expect(unknown).toEqual([]);
	});
});
