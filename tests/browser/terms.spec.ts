import { expect, test } from 'vitest';
import { useBrowser } from '../support/open-page.ts';
import { readSiteEntries } from '../support/read-site-entries.ts';

const openPage = useBrowser();
const { chapters, glossary } = readSiteEntries();

/** The first term in a paragraph of a chapter, and the chapter. */
const [route = '', id = ''] = chapters.flatMap((chapter) => {
	const [, term] = /^[^<]*<Term id="([^"]+)"/m.exec(chapter.body) ?? [];
	return term === undefined ? [] : [`/${chapter.id}/`, term];
});
const term = glossary.find((entry) => entry.id === id)?.term ?? '';
const selector = `.prose p a.term[href$="#${id}"]`;
const glossaryPath = new RegExp(`/glossary/#${id}$`);

test('a term opens its card over the text, and the card gives the focus back', async () => {
	const { page, visit, close } = await openPage();
	await visit(route);
	const link = page.locator(selector).first();
	await link.click();
	const card = page.locator('.term__card:popover-open');
	expect(await card.innerText()).toContain(term);
	expect(await card.evaluate((element) => element === document.activeElement)).toBe(true);
	const boxes = await Promise.all([link.boundingBox(), card.boundingBox()]);
	const [linkTop, cardTop] = boxes.map((box) => box?.y ?? 0);
	expect(Math.abs((cardTop ?? 0) - (linkTop ?? 0))).toBeLessThan(400);
	await page.keyboard.press('Escape');
	expect(await card.count()).toBe(0);
	expect(await link.evaluate((element) => element === document.activeElement)).toBe(true);
	expect(new URL(page.url()).pathname.endsWith(route)).toBe(true);
	await close();
});

test('a term leads to the glossary without JavaScript', async () => {
	const { page, visit, close } = await openPage({ javaScript: false });
	await visit(route);
	await page.locator(selector).first().click();
	await page.waitForURL(glossaryPath);
	await close();
});

test('a term clicked with Ctrl opens in a new tab', async () => {
	const { page, context, visit, close } = await openPage();
	await visit(route);
	const [opened] = await Promise.all([
		context.waitForEvent('page'),
		page
			.locator(selector)
			.first()
			.click({ modifiers: ['ControlOrMeta'] }),
	]);
	await opened.waitForURL(glossaryPath);
	expect(await page.locator('.term__card:popover-open').count()).toBe(0);
	await close();
});
