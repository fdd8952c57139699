import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { useBrowser, type OpenPage } from '../support/open-page.ts';
import { readPdf } from '../support/read-pdf.ts';
import { findCutText } from './paper.ts';

/** Words a minute when reading to act on it. */
const READING_SPEED = 200;

const openPage = useBrowser();

let opened: OpenPage;
beforeAll(async () => {
	opened = await openPage({ javaScript: false });
	await opened.visit('/brief/');
});
afterAll(() => opened.close());

describe.each(['A4', 'Letter'] as const)('on %s', (format) => {
	test('the brief is one sheet, nothing cut off', async () => {
		const { pages } = await readPdf(await opened.page.pdf({ format, tagged: true }));
		expect(pages).toHaveLength(1);
		expect(pages.flatMap(findCutText)).toEqual([]);
	});

	test('it has all its parts', async () => {
		const { pages } = await readPdf(await opened.page.pdf({ format, tagged: true }));
		const [{ words = '', tags = [] } = {}] = pages;
		for (const part of ['The thesis', 'What is known', 'What would change our mind', 'Sources']) {
			expect(words).toContain(part);
		}
		for (const scenario of ['Most likely', 'Less likely', 'Least likely', 'Black swan']) {
			expect(words).toContain(scenario);
		}
		const pictures = tags.flatMap(({ alt }) => alt ?? []).join('\n');
		const address = await opened.page.locator('link[rel=canonical]').getAttribute('href');
		// A site without an address has nothing to lead to.
		if (!address?.includes('//localhost')) expect(pictures).toMatch(/QR code of .*brief/);
		expect(pictures).toMatch(/peninsula/i);
		// The maps name the borders with their lengths, and where the soldiers were sent.
		for (const name of ['Border with China', 'South Korea', 'With Russia', 'Vladivostok'])
			expect(words.replaceAll(/\s+/g, ' ')).toContain(name);
		expect(words.match(/Kursk/g)?.length).toBeGreaterThanOrEqual(2);
		expect(pictures).toMatch(/Kursk/);
	});
});

test('the brief has five claims, each with its confidence', async () => {
	const items = await opened.page.locator('.brief__text ol > li').allInnerTexts();
	expect(items).toHaveLength(5);
	for (const item of items) expect(item).toMatch(/Established|Estimate|Disputed/);
});

test('its thesis is three sentences', async () => {
	const thesis = await opened.page.locator('.voice--argument p:not(.voice__label)').innerText();
	expect(thesis.match(/[.!?](?=\s|$)/g)).toHaveLength(3);
});

test('it is read in two minutes', async () => {
	const text = await opened.page.locator('.brief__text, .page-head__standfirst').allInnerTexts();
	expect(text.join(' ').split(/\s+/).length).toBeLessThan(2 * READING_SPEED);
});
