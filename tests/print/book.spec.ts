import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeDownloads, works } from '../../src/book/make-downloads.ts';
import { printWork } from '../../src/book/paper/print-work.ts';
import { readRevision } from '../../src/book/read-revision.ts';
import { serveFolder } from '../../src/serve/static-server.ts';
import { launchBrowser } from '../../src/setup/browser.ts';
import { checkEpub } from '../support/check-epub.ts';
import { useBrowser, type OpenPage } from '../support/open-page.ts';
import { readPdf, type ReadPdf } from '../support/read-pdf.ts';
import { proveFigures } from './book/figures.ts';
import { proveIndex } from './book/index.ts';
import { provePages } from './book/pages.ts';
import { proveRecord } from './book/record.ts';
import { proveReferences } from './book/references.ts';
import { proveWords } from './book/words.ts';

const openPage = useBrowser();

/** A copy of the built site: what is made for tests stays out of it. */
const copy = mkdtempSync(join(tmpdir(), 'downloads-'));
const log: string[] = [];

let opened: OpenPage;
beforeAll(async () => {
	cpSync(resolve(process.env['SITE_FOLDER'] ?? 'dist'), copy, { recursive: true });
	await makeDownloads({
		site: copy,
		base: process.env['BASE_PATH'] ?? '/',
		root: '.',
		onProgress: (line) => log.push(line),
	});
	opened = await openPage({ javaScript: false });
	await opened.visit('/print/');
	// A machine busy with something else is slow, not wrong.
}, 1_200_000);
afterAll(async () => {
	rmSync(copy, { recursive: true });
	await opened.close();
});

const readFile = (name: string): Buffer => readFileSync(join(copy, 'downloads', name));

describe.each(['A4', 'Letter'] as const)('the book on %s', (paper) => {
	let book: ReadPdf;
	let bytes: number;
	beforeAll(async () => {
		const pdf = readFile(`three-borders-${paper.toLowerCase()}.pdf`);
		bytes = pdf.length;
		book = await readPdf(pdf);
	});
	const getBook = () => ({ paper, book, bytes, opened });

	provePages(getBook);
	proveReferences(getBook);
	proveIndex(getBook);
	proveFigures(getBook);
	proveWords(getBook);
});

describe.each(['a4', 'letter'])('the record for %s', (paper) => {
	let record: ReadPdf;
	beforeAll(async () => {
		record = await readPdf(readFile(`record-${paper}.pdf`));
	});

	proveRecord(() => record);
});

test.each(['a4', 'letter'])('the brief for %s is one page', async (paper) => {
	const { pages, info } = await readPdf(readFile(`brief-${paper}.pdf`));
	expect(pages).toHaveLength(1);
	expect(pages[0]!.words).toMatch(/Edition of/);
	expect(info['Title']).toBe('Three Borders: the brief');
});

// The site that is tested has no address of its own, so that links to it would lead to the machine that built it.
test.each(['brief', 'executive', 'three-borders'])(
	'the links of %s lead to the web, not to the machine that printed it',
	async (name) => {
		const { pages } = await readPdf(readFile(`${name}-a4.pdf`));
		const urls = pages.flatMap(({ links }) => links.flatMap(({ url }) => url ?? []));
		expect(urls.filter((url) => /\/\/(?:localhost|127\.0\.0\.1)\b/.test(url))).toEqual([]);
	},
);

// The brief goes the way of the book, which takes two minutes.
test('made again from the same commit, a file is the same to the byte', async () => {
	const { checkedTo } = JSON.parse(readFileSync(join(copy, 'claims.json'), 'utf8')) as {
		checkedTo: string;
	};
	const browser = await launchBrowser();
	const server = await serveFolder({ folder: copy, base: process.env['BASE_PATH'] ?? '/' });
	const brief = works.find(({ name }) => name === 'brief')!;
	const { pdf } = await printWork(
		browser,
		server.url,
		brief,
		'A4',
		readRevision('.', checkedTo),
		checkedTo,
	);
	await Promise.all([server.close(), browser.close()]);
	expect(readFile('brief-a4.pdf').equals(pdf)).toBe(true);
});

test('a fault on paper is found in the finished file', async () => {
	const page = join(copy, 'brief', 'index.html');
	const html = readFileSync(page, 'utf8');
	writeFileSync(page, html.replace('</h1>', '</h1><p>3 million shells shells</p>'));
	const browser = await launchBrowser();
	const server = await serveFolder({ folder: copy, base: process.env['BASE_PATH'] ?? '/' });
	const brief = works.find(({ name }) => name === 'brief')!;
	const revision = readRevision('.', '2026-06-12');
	const { faults } = await printWork(browser, server.url, brief, 'A4', revision, '2026-06-12');
	await Promise.all([server.close(), browser.close()]);
	writeFileSync(page, html);
	expect(faults).toEqual([{ page: 1, message: 'A word stands twice: "shells shells".' }]);
});

test('the pages link to the files, with their pages and sizes', () => {
	for (const page of ['index.html', 'dmz/index.html', 'print/index.html']) {
		const html = readFileSync(join(copy, page), 'utf8');
		expect(html).toMatch(/three-borders-a4\.pdf" download>[^<]*<\/a> \(\d+ pages, \d\.\d MB\)/);
		expect(html).toMatch(/brief-letter\.pdf" download>[^<]*<\/a> \(one sheet, \d+ KB\)/);
	}
});

test('every file is announced while it is made', () => {
	expect(log.filter((line) => line.endsWith('…'))).toHaveLength(2 * works.length);
});

test('without a browser it says what to do and leaves nothing behind', async () => {
	const before = process.env['CHROMIUM_PATH'];
	process.env['CHROMIUM_PATH'] = '/no/such/browser';
	const options = { site: copy, base: '/', root: '.', onProgress: () => undefined };
	await expect(makeDownloads(options)).rejects.toThrow('Correct the path, or unset it');
	if (before === undefined) delete process.env['CHROMIUM_PATH'];
	else process.env['CHROMIUM_PATH'] = before;
});

test('the titles of all parts that begin a page have one size', async () => {
	await opened.page.emulateMedia({ media: 'print' });
	const sizes = await opened.page
		.locator(
			'.book-part:not([hidden]):not([data-continues="true"])[data-title] > h2:first-child:not(.imprint__title)',
		)
		.evaluateAll((titles) => titles.map((title) => getComputedStyle(title).fontSize));
	await opened.page.emulateMedia({ media: null });
	expect(sizes.length).toBeGreaterThan(6);
	expect(new Set(sizes).size).toBe(1);
});

test('a chapter can be left out without a script', async () => {
	await opened.page.locator('#choose-geography').uncheck();
	expect(await opened.page.locator('#geography').isVisible()).toBe(false);
	for (const line of await opened.page.locator('.book-contents [data-part="geography"]').all()) {
		expect(await line.isVisible()).toBe(false);
	}
	await opened.page.locator('#choose-geography').check();
	expect(await opened.page.locator('#geography').isVisible()).toBe(true);
});

test('every link of the page to the site leads to a place in it or to a whole address', async () => {
	const relative = await opened.page
		.locator('.book-part a:not([href^="#"]):not([href^="http"])')
		.evaluateAll((links) => links.map((link) => link.outerHTML));
	expect(relative).toEqual([]);
});

test('the e-book leads to the pages of the A4 book', async () => {
	const files = unzipSync(readFile('three-borders.epub'));
	const nav = strFromU8(files['EPUB/contents.xhtml']!).split('epub:type="page-list"')[1] ?? '';
	const pages = [...nav.matchAll(/href="([^"#]+)#([^"]+)">(\d+)</g)];
	const { destinations, pages: printed } = await readPdf(readFile('three-borders-a4.pdf'));
	const numbers = pages.map(([, , , number]) => Number(number));
	expect(numbers).toEqual(printed.map(({ number }) => number));
	for (const part of ['overview', 'dmz', 'frontline', 'forecasts', 'glossary']) {
		const page = pages.find(([, file]) => file === `${part}.xhtml`);
		expect(Number(page?.[3]), part).toBe(destinations.get(part));
	}
	for (const [, file = '', id = ''] of pages) {
		expect(strFromU8(files[`EPUB/${file}`]!)).toContain(`role="doc-pagebreak" id="${id}"`);
	}
	expect(pages.length).toBeGreaterThan(85);
	expect(await checkEpub(readFile('three-borders.epub'))).toEqual([]);
});
