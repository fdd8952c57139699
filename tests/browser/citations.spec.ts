import { parse } from 'parse5';
import { describe, expect, inject, test } from 'vitest';
import { getAttribute, listElements } from '../../src/html/dom.ts';
import { getUrl } from '../support/open-page.ts';
import { sampleRoutes } from '../support/routes.ts';
import { useBrowser } from '../support/open-page.ts';

/**
 * What Zotero (translator "Embedded Metadata") and Citoid (lib/Scraper.js) take a page for: the first of these tags in
 * the order of the page decides.
 */
const KINDS: Record<string, string> = {
	citation_journal_title: 'journalArticle',
	citation_technical_report_institution: 'report',
	citation_conference_title: 'conferencePaper',
	citation_book_title: 'bookSection',
	citation_dissertation_institution: 'thesis',
	citation_title: 'journalArticle',
};

/** A person has a given name before the last space, or behind a comma; nothing behind a comma is a body. */
function cleanAuthor(author: string): { given: string; family: string } {
	if (author.includes(',')) {
		const [family = '', given = ''] = author.split(/,\s*/);
		return { given, family };
	}
	const space = author.lastIndexOf(' ');
	return { given: author.slice(0, Math.max(space, 0)), family: author.slice(space + 1) };
}

async function readMeta(route: string) {
	const document = parse(await (await fetch(getUrl(route))).text());
	return listElements(document)
		.filter(({ tagName }) => tagName === 'meta')
		.flatMap((element) => {
			const name = getAttribute(element, 'name') ?? getAttribute(element, 'property');
			return name === undefined ? [] : [{ name, content: getAttribute(element, 'content') ?? '' }];
		});
}

const parts = sampleRoutes(inject('routes')).filter((route) =>
	/^\/(?:dmz|overview|(?:maps|diagrams|claims|forecasts)\/[^/]+)\/$/.test(route),
);

describe.each(parts)('%s, read by a manager of references', (route) => {
	test('is a part of a book by a body, with its day', async () => {
		const meta = await readMeta(route);
		const get = (name: string) => meta.find((tag) => tag.name === name)?.content ?? '';
		const deciding = meta.find(({ name }) => name in KINDS);
		expect(KINDS[deciding?.name ?? '']).toBe('bookSection');
		expect(cleanAuthor(get('citation_author'))).toEqual({
			given: '',
			family: 'Three Borders contributors',
		});
		expect(get('citation_title')).not.toBe('');
		expect(get('citation_book_title')).toMatch(/^Three Borders: /);
		expect(get('citation_publication_date')).toMatch(/^\d{4}\/\d{2}\/\d{2}$/);
		expect(get('citation_public_url')).toContain(route);
	});
});

const openPage = useBrowser();

test('a citation bears the reader’s own day, and can be copied', async () => {
	const { page, context, visit, close } = await openPage();
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await page.clock.install({ time: new Date('2031-05-07T12:00:00') });
	await visit('/dmz/');
	await page.getByText('Cite this chapter').click();
	const mla = page.locator('cite-this dl > div').nth(1);
	await expect.poll(() => mla.locator('dd').textContent()).toContain('Accessed 7 May 2031.');
	await mla.getByRole('button').click();
	await expect.poll(() => mla.getByRole('button').textContent()).toBe('Copied');
	expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
		await mla.locator('dd').textContent(),
	);
	await close();
});

test('without a script there are all citations, with the day of the build', async () => {
	const { page, visit, close } = await openPage({ javaScript: false });
	await visit('/dmz/');
	await page.getByText('Cite this chapter').click();
	expect(await page.locator('cite-this dd').allTextContents()).toEqual(
		expect.arrayContaining([expect.stringMatching(/Accessed \d+ \S+ \d{4}\b/)]),
	);
	expect(await page.locator('cite-this dd').count()).toBe(7);
	await close();
});
