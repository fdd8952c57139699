import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { buildSite } from '../../src/model/build-site.ts';
import { listClaimCards } from '../../src/model/claim-cards.ts';
import { CONFIDENCE_LABELS } from '../../src/model/labels.ts';
import { useBrowser } from '../support/open-page.ts';
import { readSiteEntries } from '../support/read-site-entries.ts';

const openPage = useBrowser();
const site = buildSite(readSiteEntries());

/** A figure in a paragraph of a chapter that serious sources dispute, with what its card must say. */
const [found] = site.chapters.flatMap((chapter) =>
	listClaimCards(chapter, site)
		.filter(
			({ path, figure, confidence }) =>
				confidence === 'contested' &&
				figure !== undefined &&
				new RegExp(
					`<Claim id="${path.split('/')[2] ?? ''}" value="${path.split('#')[1] ?? ''}"`,
				).test(chapter.body),
		)
		.map((card) => ({ chapter, card })),
);
if (!found) throw new Error('No chapter prints a disputed figure.');
const { chapter, card } = found;

const getLink = (page: Page) => page.locator(`.prose a.claim[href$="${card.path}"]`).last();
const getOpen = (page: Page) => page.locator('.claim-card:popover-open');
const isFocused = (element: Element) => element === document.activeElement;

async function expectCard(page: Page): Promise<void> {
	const words = await getOpen(page).innerText();
	for (const part of [
		card.figure ?? '',
		CONFIDENCE_LABELS[card.confidence],
		card.time.words,
		...card.sources.map(({ publisher }) => publisher),
	])
		expect(words).toContain(part);
	expect(new URL(page.url()).pathname.endsWith(chapter.path)).toBe(true);
}

describe('the card of a claim', () => {
	test('opens by key, is read next, and gives the focus back', async () => {
		const { page, visit, close } = await openPage();
		await visit(chapter.path);
		await getLink(page).focus();
		await page.keyboard.press('Enter');
		await expectCard(page);
		expect(await getOpen(page).evaluate(isFocused)).toBe(true);
		await page.keyboard.press('Escape');
		expect(await getOpen(page).count()).toBe(0);
		expect(await getLink(page).evaluate(isFocused)).toBe(true);
		await close();
	});

	test('opens by finger, on the screen of a phone', async () => {
		const { page, visit, close } = await openPage({ width: 360, height: 740, touch: true });
		await visit(chapter.path);
		await getLink(page).tap();
		await expectCard(page);
		const box = await getOpen(page).boundingBox();
		expect(box?.x).toBeGreaterThanOrEqual(0);
		expect((box?.x ?? 0) + (box?.width ?? 999)).toBeLessThanOrEqual(360);
		await close();
	});

	test('opens where a mouse rests, stays under it, and goes by Escape or when it leaves', async () => {
		const { page, visit, close } = await openPage();
		await visit(chapter.path);
		await getLink(page).hover();
		await getOpen(page).waitFor();
		await expectCard(page);
		// The reader goes on reading: nothing has taken the focus.
		expect(await getOpen(page).evaluate(isFocused)).toBe(false);
		await getOpen(page).hover();
		await page.waitForTimeout(600);
		expect(await getOpen(page).count()).toBe(1);
		await page.keyboard.press('Escape');
		expect(await getOpen(page).count()).toBe(0);
		await getLink(page).hover({ position: { x: 2, y: 4 } });
		await getOpen(page).waitFor();
		await page.mouse.move(2, 2);
		await getOpen(page).waitFor({ state: 'detached' });
		await close();
	});

	test('leads to the source in the list of the chapter, and to the claim', async () => {
		const { page, visit, close } = await openPage();
		await visit(chapter.path);
		await getLink(page).click();
		await getOpen(page).getByRole('link').first().click();
		expect(await getOpen(page).count()).toBe(0);
		expect(new URL(page.url()).hash).toBe(`#source-${card.sources[0]?.id ?? ''}`);
		await getLink(page).click();
		await getOpen(page).getByRole('link').last().click();
		await page.waitForURL(`**${card.path}`);
		await close();
	});
});

test('a claim leads to its page without JavaScript', async () => {
	const { page, visit, close } = await openPage({ javaScript: false });
	await visit(chapter.path);
	await getLink(page).click();
	await page.waitForURL(`**${card.path}`);
	await close();
});

test('all claims have one quiet line; only what is disputed says so, and no part of the text', async () => {
	const { page, visit, close } = await openPage();
	await visit(chapter.path);
	const claims = await page.locator('main .prose > p a.claim').evaluateAll((links) =>
		links.map((link) => {
			// The word that says so has no line.
			const { textDecorationLine, textDecorationStyle, textDecorationThickness } = getComputedStyle(
				link.querySelector('.claim__words') ?? link,
			);
			return {
				line: [textDecorationLine, textDecorationStyle, textDecorationThickness].join(' '),
				isDisputed: (link as HTMLElement).dataset['confidence'] === 'contested',
				word: getComputedStyle(link, '::after').content,
				text: link.textContent,
			};
		}),
	);
	expect(new Set(claims.map(({ line }) => line)).size).toBe(1);
	expect(claims[0]?.line).not.toContain('wavy');
	expect(claims.some(({ isDisputed }) => isDisputed)).toBe(true);
	for (const { isDisputed, word, text } of claims) {
		expect(word).toBe(isDisputed ? '"disputed"' : 'none');
		expect(text).not.toContain('disputed');
	}
	await close();
});
