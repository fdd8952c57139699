import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { useBrowser, type OpenPage } from '../support/open-page.ts';
import { readPdf } from '../support/read-pdf.ts';
import { formatChance } from '../../src/model/format-chance.ts';
import { readSiteEntries } from '../support/read-site-entries.ts';
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
		for (const part of [
			'Evidence to 12 June 2026',
			'Five judgements',
			'What it means',
			'What to watch',
			'Who gives what to whom',
			'How the essay’s forecasts fared',
			'Sources',
		]) {
			expect(words).toContain(part);
		}
		const pictures = tags.flatMap(({ alt }) => alt ?? []).join('\n');
		const address = await opened.page.locator('link[rel=canonical]').getAttribute('href');
		// A site without an address has nothing to lead to.
		if (!address?.includes('//localhost')) expect(pictures).toMatch(/QR code of .*brief/);
		expect(pictures).toMatch(/Two rivers part North Korea/);
		// The maps name the borders with their lengths, and where the soldiers were sent.
		for (const name of ['Border with China', 'South Korea', 'With Russia', 'Vladivostok'])
			expect(words.replaceAll(/\s+/g, ' ')).toContain(name);
		expect(words.match(/Kursk/g)?.length).toBeGreaterThanOrEqual(2);
		expect(pictures).toMatch(/Kursk/);
	});
});

test('the brief has five judgements, each with a chance from the yardstick, a confidence and what would prove it wrong by when', async () => {
	const items = await opened.page.locator('.brief__text ol > li').allInnerTexts();
	expect(items).toHaveLength(5);
	const { words } = readSiteEntries().yardsticks.find(({ id }) => id === 'likelihood')!;
	for (const item of items) {
		expect(item).toMatch(/(?:High|Moderate|Low) confidence: wrong if [^.]+20\d\d/);
		const [, chance] = /\((\d+–\d+%)\)/.exec(item) ?? [];
		const { word = '' } = words.find((one) => formatChance(one) === chance) ?? {};
		// "almost certainly", too, is the word "almost certain".
		expect(word, item).not.toBe('');
		expect(item).toContain(word);
	}
});

test('what there is to watch has dates', async () => {
	const items = await opened.page
		.locator('#change ~ ul li, :has(> #change) ~ ul li')
		.allInnerTexts();
	expect(items.filter((item) => /^(?:\w+ )?20\d\d:/.test(item)).length).toBeGreaterThanOrEqual(3);
});

test('the counts of its scorecard add up to all forecasts', async () => {
	const text = await opened.page.locator('.brief__score p').innerText();
	const counts = await opened.page.locator('.brief__score strong').allInnerTexts();
	expect(counts.length).toBeGreaterThan(4);
	const all = Number(/made (\d+) forecasts/.exec(text.replace(/\s+/g, ' '))?.[1]);
	expect(counts.map(Number).reduce((sum, count) => sum + count, 0)).toBe(all);
});

test('it is read in two minutes', async () => {
	const text = await opened.page.locator('.brief__text, .page-head__standfirst').allInnerTexts();
	expect(text.join(' ').split(/\s+/).length).toBeLessThan(2 * READING_SPEED);
});
