import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findMissing, readChapterTexts } from '../support/chapter-texts.ts';
import { type OpenPage, useBrowser } from '../support/open-page.ts';

const openPage = useBrowser();

/** What the reader mode of Firefox and many services that keep articles make of a page. */
const readability = readFileSync(
	createRequire(import.meta.url).resolve('@mozilla/readability/Readability.js'),
	'utf8',
);

let opened: OpenPage;
beforeAll(async () => {
	// A program outside the page, which the policy of the page does not bind.
	opened = await openPage({ bypassPolicy: true });
});
afterAll(() => opened.close());

/** The article that is left, as a document without styles. */
async function readArticle(): Promise<{ text: string; headings: string[]; sources: number }> {
	return opened.page.evaluate(`(() => {
		${readability}
		const article = new Readability(document.cloneNode(true)).parse();
		const body = new DOMParser().parseFromString(article.content, 'text/html').body;
		return {
			text: article.title + ' ' + body.textContent,
			headings: [...body.querySelectorAll('h1, h2, h3, h4')].map((one) => one.textContent.replace(/\\s+/g, ' ').trim()),
			sources: body.querySelectorAll('li[id^=source-]').length,
		};
	})()`);
}

test.each(readChapterTexts())('$path is whole in a reader mode', async (chapter) => {
	await opened.visit(chapter.path);
	const { text, headings, sources } = await readArticle();
	// Without styles a mark is a number in brackets; it still parts no words.
	const words = text.replaceAll(/ \[\d+(?:[,–]\d+)*\]/g, '');
	expect(findMissing(chapter, words)).toEqual([]);
	for (const heading of chapter.headings) expect(headings).toContain(heading);
	expect(headings).toContain('Sources');
	expect(sources).toBe(chapter.sources);
	// Two numbers never run together.
	expect(text).not.toMatch(/\d\[\d/);
});
