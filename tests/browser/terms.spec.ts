import { expect, test } from 'vitest';
import { useBrowser } from '../support/open-page.ts';

const openPage = useBrowser();

test('a term opens its card over the text, and the card gives the focus back', async () => {
	const { page, visit, close } = await openPage();
	await visit('/famine/');
	const term = page.locator('a.term', { hasText: 'KOTRA' }).first();
	await term.click();
	const card = page.locator('.term__card:popover-open');
	expect(await card.innerText()).toContain('South Korea’s state agency for trade');
	expect(await card.evaluate((element) => element === document.activeElement)).toBe(true);
	const [link, box] = await Promise.all([term.boundingBox(), card.boundingBox()]);
	expect(Math.abs((box?.y ?? 0) - (link?.y ?? 0))).toBeLessThan(250);
	await page.keyboard.press('Escape');
	expect(await card.count()).toBe(0);
	expect(await term.evaluate((element) => element === document.activeElement)).toBe(true);
	expect(new URL(page.url()).pathname).toMatch(/\/famine\/$/);
	await close();
});

test('a term leads to the glossary without JavaScript', async () => {
	const { page, visit, close } = await openPage({ javaScript: false });
	await visit('/famine/');
	await page.locator('a.term', { hasText: 'KOTRA' }).first().click();
	await page.waitForURL(/\/glossary\/#kotra$/);
	await close();
});

test('a term clicked with Ctrl opens in a new tab', async () => {
	const { page, context, visit, close } = await openPage();
	await visit('/famine/');
	const opened = context.waitForEvent('page');
	await page
		.locator('a.term', { hasText: 'KOTRA' })
		.first()
		.click({ modifiers: ['ControlOrMeta'] });
	await (await opened).waitForURL(/\/glossary\/#kotra$/);
	expect(await page.locator('.term__card:popover-open').count()).toBe(0);
	await close();
});
