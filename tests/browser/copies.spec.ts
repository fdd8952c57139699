import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
	type ChapterText,
	findLoneSigns,
	findMissing,
	readChapterTexts,
	removeMarks,
	selectMain,
} from '../support/chapter-texts.ts';
import { getUrl, type OpenPage, useBrowser } from '../support/open-page.ts';

const openPage = useBrowser();
const chapters = readChapterTexts();

let opened: OpenPage;
beforeAll(async () => {
	opened = await openPage();
	await opened.context.grantPermissions(['clipboard-read', 'clipboard-write']);
});
afterAll(() => opened.close());

async function copyMain(): Promise<string> {
	const { page } = opened;
	await page.evaluate(selectMain);
	await page.keyboard.press('ControlOrMeta+C');
	return page.evaluate(() => navigator.clipboard.readText());
}

describe.each(chapters)('what is copied from $path', (chapter) => {
	test('has all its words and nothing between them', async () => {
		await opened.visit(chapter.path);
		const copy = await copyMain();
		expect(findMissing(chapter, copy)).toEqual([]);
		expect(copy.replace(/\s+/g, ' ')).toContain(chapter.standfirst.replace(/\s+/g, ' '));
	});

	test('has no numbers of sources and no sign of a link', async () => {
		await opened.visit(chapter.path);
		const copy = await copyMain();
		await opened.page.evaluate(removeMarks);
		expect(copy).toBe(await copyMain());
		const [text = ''] = copy.split(/\nSources\n/);
		expect(findLoneSigns(text)).toEqual([]);
		// Nor do the ways back from a source run together: mentions 1 and 2 are not 12.
		expect(copy).not.toMatch(/cited 12/);
	});
});

/** Paragraphs as they stand on the page, where a quotation of them goes over terms and marks. */
async function listQuotations({ path, paragraphs }: ChapterText): Promise<string[]> {
	await opened.visit(path);
	const text = (await opened.page.evaluate(selectMain)).replace(/\s+/g, ' ');
	const plain = paragraphs.filter(({ hasNotes }) => !hasNotes);
	return [
		plain.findLast(({ hasTerms, hasMarks }) => hasTerms && !hasMarks),
		plain.findLast(({ hasTerms, hasMarks }) => hasTerms && hasMarks),
		plain.findLast(({ hasMarks }) => hasMarks),
	].flatMap((paragraph) => (paragraph ? (paragraph.pattern.exec(text)?.[0].trim() ?? []) : []));
}

describe.each(chapters)('a quotation from $path', (chapter) => {
	test('is found as a text fragment and in the page', async () => {
		const quotations = await listQuotations(chapter);
		expect(quotations.length).toBeGreaterThan(0);
		for (const quotation of quotations) {
			const { page } = opened;
			// A new document, so that nothing is scrolled before.
			await page.goto('about:blank');
			const fragment = encodeURIComponent(quotation).replaceAll('-', '%2D');
			await page.goto(`${getUrl(chapter.path)}#:~:text=${fragment}`);
			await page
				.waitForFunction(() => scrollY > 0, undefined, { timeout: 5000 })
				.catch(() => {
					throw new Error(`Not found as a text fragment: ${quotation}`);
				});
			const found = await page.evaluate((words) => {
				getSelection()?.removeAllRanges();
				return (window as unknown as { find(text: string): boolean }).find(words);
			}, quotation);
			expect(found, quotation).toBe(true);
		}
	});
});
