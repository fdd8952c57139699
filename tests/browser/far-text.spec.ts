import { describe, expect, test } from 'vitest';
import { findMissing, readChapterTexts, selectMain } from '../support/chapter-texts.ts';
import { useBrowser } from '../support/open-page.ts';

const openPage = useBrowser();

/** The text of a chapter far below the screen, which phones lay out late. */
const chapters = readChapterTexts().slice(0, 4);

const phone = { width: 360, height: 740 };

describe.each(chapters)('$path on a phone', (chapter) => {
	test('is laid out late', async () => {
		const { page, visit, close } = await openPage(phone);
		await visit(chapter.path);
		const skipped = await page.evaluate(
			() =>
				[...document.querySelectorAll('.prose *')].filter(
					(element) =>
						element.checkVisibility() && !element.checkVisibility({ contentVisibilityAuto: true }),
				).length,
		);
		await close();
		expect(skipped).toBeGreaterThan(100);
	});

	test('is copied whole', async () => {
		const { page, visit, close } = await openPage(phone);
		await visit(chapter.path);
		const text = await page.evaluate(selectMain);
		await close();
		expect(findMissing(chapter, text.replace(/\[[\d,–]+\]/g, ''))).toEqual([]);
	});

	test('is found by its words, and where links lead', async () => {
		const { page, visit, close } = await openPage(phone);
		await visit(chapter.path);
		const words = await page.evaluate(() => {
			const last = [...document.querySelectorAll('.prose > p')].at(-1);
			return last?.firstChild?.textContent?.slice(0, 30) ?? '';
		});
		expect(words).not.toBe('');
		// Not in the types of the DOM: https://developer.mozilla.org/docs/Web/API/Window/find
		expect(await page.evaluate(`window.find(${JSON.stringify(words)})`), words).toBe(true);
		await visit(`${chapter.path}#sources`);
		await page.waitForTimeout(300);
		const top = await page.evaluate(
			() => document.getElementById('sources')?.getBoundingClientRect().top,
		);
		await close();
		expect(top).toBeGreaterThanOrEqual(0);
		expect(top).toBeLessThan(60);
	});
});
