import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { readSiteEntries } from '../support/read-site-entries.ts';
import { getUrl, type OpenPage, useBrowser } from '../support/open-page.ts';
import { sampleRoutes } from '../support/routes.ts';

const openPage = useBrowser();

const chapter = '/dmz/';
const ledger = readSiteEntries().permalinks.find(({ id }) => id === 'dmz');
const paragraphs = Object.keys(ledger?.paragraphs ?? {});
/** In the middle of the chapter, out of sight at first, and long. */
const paragraph = paragraphs[Math.floor(paragraphs.length / 2)] ?? '';
const heading = ledger?.anchors.find((id) => !/^(?:map|chart|diagram|forecast)-/.test(id)) ?? '';

const getLink = (page: Page, id: string) => page.locator(`.share-link[href="#${id}"]`);
const getMenu = (page: Page) => page.locator('.share-menu:popover-open');
const isFocused = (element: Element) => element === document.activeElement;
const readClipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());
const readSpoken = (page: Page) => page.locator('[role=status].visually-hidden').textContent();

/** Waits until an element lies in the window. */
const waitUntilSeen = (page: Page, id: string) =>
	page.waitForFunction((name) => {
		const { top = -1, bottom = 0 } = document.getElementById(name)?.getBoundingClientRect() ?? {};
		return bottom > 0 && top < innerHeight;
	}, id);

/** What the text directive of an address finds, by the colour that a style gives it. */
const hasMatch = async (page: Page, id: string): Promise<boolean> => {
	const box = await page.locator(`[id="${id}"]`).boundingBox();
	if (!box) return false;
	const shot = await page.screenshot({ clip: box });
	await page.addStyleTag({ content: '::target-text { background: #0f0; color: #0f0 }' });
	return !shot.equals(await page.screenshot({ clip: box }));
};

test('the menu stands where links are that open it, and on no other page', async () => {
	const wrong: string[] = [];
	for (const route of sampleRoutes(inject('routes'))) {
		const html = await (await fetch(getUrl(route))).text();
		if (html.includes('class="share-link') !== html.includes('<share-menu')) wrong.push(route);
	}
	expect(wrong).toEqual([]);
});

test('the menu of a source names the work, not its id', async () => {
	const { page, visit, close } = await openPage();
	await visit('/sources/');
	const works = readSiteEntries().sources.slice(0, 3);
	for (const { id, title, publisher } of works) {
		await getLink(page, id).click();
		await getMenu(page).waitFor();
		const name = await page.locator('.share-menu__title').innerText();
		expect(name).toContain(title ?? publisher);
		expect(await page.getByLabel('Part').locator('option:checked').innerText()).toBe(name);
		await page.keyboard.press('Escape');
	}
	await close();
});

describe('without a script', () => {
	test('the links of headings, figures and paragraphs lead to their places, by key too', async () => {
		const { page, visit, close } = await openPage({ javaScript: false });
		await visit(chapter);
		for (const id of [heading, paragraph, ...(ledger?.anchors.slice(-1) ?? [])]) {
			await getLink(page, id).focus();
			await page.keyboard.press('Enter');
			expect(new URL(page.url()).hash).toBe(`#${id}`);
			expect(await page.locator(`[id="${id}"]:target`).count()).toBe(1);
		}
		// A heading has the way to respond beside it.
		expect(await page.locator('.heading > .respond').first().isVisible()).toBe(true);
		await close();
	});
});

describe('with a script', () => {
	let opened: OpenPage;
	beforeAll(async () => {
		opened = await openPage({ bypassPolicy: true });
		await opened.context.grantPermissions(['clipboard-read', 'clipboard-write']);
	});
	afterAll(() => opened.close());

	test('keys stop at headings and figures; their menu leads to each paragraph below', async () => {
		const { page, visit } = opened;
		await visit(chapter);
		const stops = await page
			.locator('.share-link')
			.evaluateAll((links) =>
				links
					.filter((link) => link.checkVisibility())
					.map((link) => link.getAttribute('href') ?? ''),
			);
		expect(stops).toContain(`#${heading}`);
		expect(stops.filter((href) => href.startsWith('#p-'))).toEqual([]);

		const section = await page.evaluate((id) => {
			const heads = [...document.querySelectorAll('.prose > .heading > h2')];
			const target = document.getElementById(id);
			return heads.findLast(
				(head) => target && head.compareDocumentPosition(target) & Node.DOCUMENT_POSITION_FOLLOWING,
			)?.id;
		}, paragraph);
		await getLink(page, section ?? '').focus();
		await page.keyboard.press('Enter');
		const menu = getMenu(page);
		await menu.waitFor();
		expect(await menu.getByRole('button', { name: 'Copy link' }).evaluate(isFocused)).toBe(true);

		const words = (await page.locator(`#${paragraph}`).innerText()).slice(0, 40);
		const label = (await menu.locator('option').allTextContents()).find((text) =>
			text.startsWith(`“${words}`),
		);
		await menu.getByLabel('Part').selectOption({ label: label ?? '' });
		await menu.getByRole('button', { name: 'Copy link' }).press('Enter');
		await expect.poll(() => readSpoken(page)).toBe('Link copied');
		expect(await menu.getByRole('button', { name: 'Copied' }).count()).toBe(1);
		const copied = new URL(await readClipboard(page));
		expect(copied.href).toContain(`${chapter}#${paragraph}:~:text=`);

		await page.keyboard.press('Escape');
		expect(await menu.count()).toBe(0);
		expect(await getLink(page, section ?? '').evaluate(isFocused)).toBe(true);
	});

	test('a copied link leads to the paragraph by its words, and by its id without them', async () => {
		const { page, visit } = opened;
		await visit(chapter);
		await page.locator(`#${paragraph}`).hover();
		await getLink(page, paragraph).click();
		await getMenu(page).getByRole('button', { name: 'Copy link' }).click();
		await expect.poll(() => readSpoken(page)).toBe('Link copied');
		const link = await readClipboard(page);
		for (const address of [
			link,
			link.replace(`#${paragraph}`, '#gone'),
			link.replace(/text=.*/, 'text=nowhere'),
		]) {
			// A new document, so that nothing is scrolled before.
			await page.goto('about:blank');
			await page.goto(address);
			await waitUntilSeen(page, paragraph);
			expect(await hasMatch(page, paragraph), address).toBe(!address.endsWith('nowhere'));
		}
	});

	test('the link of a heading does not stop at the list of contents', async () => {
		const { page, visit } = opened;
		await visit(chapter);
		await getLink(page, heading).click();
		await getMenu(page).getByRole('button', { name: 'Copy link' }).click();
		await expect.poll(() => readSpoken(page)).toBe('Link copied');
		const link = await readClipboard(page);
		expect(link).toContain(':~:text=');
		await page.goto('about:blank');
		await page.goto(link.replace(`#${heading}`, '#gone'));
		await waitUntilSeen(page, heading);
		expect(await hasMatch(page, heading)).toBe(true);
	});

	test('a paragraph is copied with its citation, a figure is cited as what it is', async () => {
		const { page, visit } = opened;
		await visit(chapter);
		await page.locator(`#${paragraph}`).hover();
		await getLink(page, paragraph).click();
		const menu = getMenu(page);
		await menu.getByRole('button', { name: 'Copy with citation' }).click();
		await expect.poll(() => readSpoken(page)).toBe('Citation copied');
		const [quotation = '', citation = ''] = (await readClipboard(page)).split('\n');
		const words = await page.locator(`#${paragraph}`).innerText();
		expect(quotation).toBe(`“${words.replace(/\s+/g, ' ').trim()}”`);
		expect(citation).toMatch(
			new RegExp(`paragraph ${paragraph.slice(2)}\\..*#${paragraph}(?: \\(archived .*)?$`),
		);

		await page.keyboard.press('Escape');
		await page.locator('.share-link[data-form=Map]').first().click();
		await menu.getByLabel('Citation').selectOption('BibTeX');
		await menu.getByRole('button', { name: 'Copy citation' }).click();
		await expect.poll(() => readClipboard(page)).toMatch(/^@incollection.*type = \{Map\}.*#map-/s);
	});

	test('the system is handed the page of the paragraph, which has a preview', async () => {
		const { page, visit } = opened;
		await page.addInitScript(() => {
			Object.assign(navigator, {
				share: (data: ShareData) => {
					document.body.dataset['shared'] = data.url;
					return Promise.resolve();
				},
			});
		});
		await visit(chapter);
		await page.locator(`#${paragraph}`).hover();
		await getLink(page, paragraph).click();
		await getMenu(page).getByRole('button', { name: 'Share …' }).click();
		expect(await page.locator('body').getAttribute('data-shared')).toBe(
			getUrl(`/p/${paragraph.slice(2)}/`),
		);
	});

	test('where nothing may be copied, the text stands there selected', async () => {
		const { page, visit } = opened;
		await visit(chapter);
		await page.evaluate(() => {
			navigator.clipboard.writeText = () => Promise.reject(new Error('no'));
		});
		await getLink(page, heading).click();
		await getMenu(page).getByRole('button', { name: 'Copy link' }).click();
		const text = getMenu(page).getByLabel('To copy');
		await text.waitFor();
		expect(await text.inputValue()).toContain(`#${heading}`);
		expect(await readSpoken(page)).toContain('ready to be copied');
	});
});

test('a finger is shown the link of the paragraph it taps, at 320 pixels without a sideways scroll', async () => {
	const { page, visit, close } = await openPage({ width: 320, height: 640, touch: true });
	await visit(chapter);
	const link = getLink(page, paragraph);
	await page.locator(`#${paragraph}`).scrollIntoViewIfNeeded();
	expect(await link.isVisible()).toBe(false);
	await page.locator(`#${paragraph}`).tap({ position: { x: 4, y: 8 } });
	await link.tap();
	const box = await getMenu(page).boundingBox();
	expect(box?.x).toBeGreaterThanOrEqual(0);
	expect((box?.x ?? 0) + (box?.width ?? 999)).toBeLessThanOrEqual(320);
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
	await close();
});
