import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { makeDownloads, works } from '../../src/book/make-downloads.ts';
import { printWork } from '../../src/book/paper/print-work.ts';
import { readRevision } from '../../src/book/read-revision.ts';
import { serveFolder } from '../../src/serve/static-server.ts';
import { launchBrowser } from '../../src/setup/browser.ts';
import { checkEpub } from '../support/check-epub.ts';
import { useBrowser, type OpenPage } from '../support/open-page.ts';
import { readSiteEntries } from '../support/read-site-entries.ts';
import { readPdf, type ReadPdf } from '../support/read-pdf.ts';
import { countLinesFrom, findCutText, measureFill, papers } from './paper.ts';

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
}, 400_000);
afterAll(async () => {
	rmSync(copy, { recursive: true });
	await opened.close();
});

const squeeze = (text: string): string => text.replace(/[\s\u00ad]/g, '');

/** The caption of a figure as its plate has it. */
const withoutNumber = (caption: string): string => squeeze(caption).replace(/^Figure\d+/, '');

/** A text with single spaces. */
const tidy = (text: string | null): string => (text ?? '').replace(/\s+/g, ' ').trim();

const escapeRegExp = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** The pages that numbers in the index name: "3, 5–6" is 3, 5, 6. */
const listPages = (numbers: string): number[] =>
	numbers.split(', ').flatMap((run) => {
		const [first = 0, last = first] = run.split('–').map(Number);
		return Array.from({ length: last - first + 1 }, (_, index) => first + index);
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

	test('has pages of its paper, nothing cut off, and at most 9 MB', async () => {
		const { width, height } = papers[paper];
		for (const page of book.pages) {
			const [short = 0, long = 0] = [page.width, page.height].sort((a, b) => a - b);
			expect(Math.abs(short - width)).toBeLessThan(1);
			expect(Math.abs(long - height)).toBeLessThan(1);
			expect(findCutText(page), `page ${page.number}`).toEqual([]);
		}
		const plates = book.pages.filter((page) => page.width > page.height);
		expect(plates).toHaveLength(await opened.page.locator('.plate--wide').count());
		expect(plates.length).toBeGreaterThan(0);
		expect(bytes).toBeLessThan(9e6);
	});

	test('is not shrunk to make room for something too wide', () => {
		const page = book.pages[book.destinations.get('overview')! - 1]!;
		expect(page.texts.some(({ size }) => Math.abs(size - 10.3) < 0.05)).toBe(true);
	});

	test('has beside each paragraph of a chapter the id by which it is found on the site', () => {
		const start = book.destinations.get('dmz')! - 1;
		const printed = book.pages.slice(start, start + 12).flatMap(({ texts }) => texts);
		const ids = Object.entries(
			readSiteEntries().permalinks.find(({ id }) => id === 'dmz')?.paragraphs ?? {},
		).map(([id]) => id.slice(2));
		expect(ids.length).toBeGreaterThan(10);
		const small = printed.filter(({ size }) => size < 6).map(({ text }) => text);
		expect(ids.filter((id) => !small.includes(id))).toEqual([]);
	});

	test('has no empty page', () => {
		for (const page of book.pages.slice(1)) {
			expect(countLinesFrom(page, 60), `page ${page.number}`).toBeGreaterThan(0);
		}
	});

	test('has no half-empty page within a part, and no part that ends with a line or two', () => {
		const starts = [...book.destinations].filter(([id]) => !id.includes('--'));
		const first = new Set(starts.map(([, page]) => page));
		const maps = book.destinations.get('maps')!;
		const words = book.destinations.get('forecasts')!;
		for (const page of book.pages.slice(1, -1)) {
			if (page.number >= maps && page.number < words) continue;
			const least = first.has(page.number + 1) ? 0.08 : 0.62;
			expect(measureFill(page), `page ${page.number}`).toBeGreaterThan(least);
		}
	});

	test('has a bookmark for every heading, on the page where it stands', async () => {
		const headings = await opened.page
			.locator('.book :is(h1, h2, h3, h4, h5, h6):not([hidden] *)')
			.evaluateAll((elements) => elements.map((element) => element.textContent ?? ''));
		const titles = headings.map(tidy);
		expect(book.bookmarks.map(({ title }) => title)).toEqual(titles);
		for (const { title, page } of book.bookmarks) {
			expect(squeeze(book.pages[page - 1]!.words), title).toContain(squeeze(title));
		}
	});

	test('leaves no heading alone at the foot of a page', () => {
		for (const { title, page, left, top } of book.bookmarks.slice(1)) {
			const lines = countLinesFrom(book.pages[page - 1]!, top, left);
			expect(lines, `lines from "${title}" on, page ${page}`).toBeGreaterThan(1);
		}
	});

	test('prints the right page in its contents', async () => {
		const lines = await opened.page.locator('.book-contents__line').evaluateAll((elements) =>
			elements.map((element) => ({
				title: element.querySelector('a')?.textContent ?? '',
				id: element.querySelector('[data-page-of]')?.getAttribute('data-page-of') ?? '',
			})),
		);
		const printed = squeeze(
			book.pages
				.slice(1, 5)
				.map(({ words }) => words)
				.join(''),
		);
		expect(lines.length).toBeGreaterThan(60);
		for (const { title, id } of lines) {
			expect(printed).toContain(squeeze(`${title}${book.destinations.get(id)}`));
		}
	});

	test('prints the right page after every reference in the text and the claims', async () => {
		const inText = await opened.page
			.locator('.see-page:not([hidden] *)')
			.evaluateAll((elements) => elements.map((element) => element.getAttribute('data-page-of')));
		const inClaims = await opened.page
			.locator('a[data-page]:not(.book-index a)')
			.evaluateAll((links) =>
				links.map((link) => decodeURIComponent(link.getAttribute('href')?.slice(1) ?? '')),
			);
		const words = book.pages.map((page) => page.words).join(' ');
		const listNumbers = (text: string, pattern: RegExp) =>
			[...text.matchAll(pattern)].map(([, number]) => Number(number));
		const sort = (numbers: number[]) => numbers.toSorted((a, b) => a - b);
		const getPages = (ids: (string | null)[]) =>
			ids.map((id) => book.destinations.get(id ?? '') ?? 0);
		expect(inText.length).toBeGreaterThan(100);
		expect(sort(listNumbers(words, /\(p\. ?(\d+)\)/g))).toEqual(sort(getPages(inText)));
		expect(inClaims.length).toBeGreaterThan(100);
		// A title may name a page of the work itself.
		const texts = await opened.page.locator('.book-part:not([hidden])').allTextContents();
		const pattern = /(?<![(\p{L}])p\. ?(\d+)/gu;
		const inTitles = texts.flatMap((text) => listNumbers(text, pattern));
		expect(sort(listNumbers(words, pattern))).toEqual(sort([...getPages(inClaims), ...inTitles]));
	});

	test('prints in its index the pages on which a name stands, and no others', async () => {
		const entries = await opened.page.locator('.book-index > li:has(a)').evaluateAll((lines) =>
			lines.map((line) => ({
				name: line.firstChild?.textContent?.trim() ?? '',
				spellings: [...line.querySelectorAll('a')].map(
					(link) => document.getElementById(link.hash.slice(1))?.textContent ?? '',
				),
			})),
		);
		/** Whether a name stands on a page, or begins there and ends on the next. */
		const isNamed = (name: string, page: number): boolean => {
			const [here = '', next = ''] = book.pages
				.slice(page - 1, page + 1)
				.map(({ words }) => squeeze(words));
			const parts = name.split(/\s+/);
			return parts.some((_, index) => {
				const end = parts.length - index;
				const rest = parts.slice(end).join('');
				return here.includes(parts.slice(0, end).join('')) && (rest === '' || next.includes(rest));
			});
		};
		const index = book.pages.slice(book.destinations.get('index')! - 1);
		// So that the number at the head of a page does not belong to the line above it.
		const printed = index.map(({ words }) => words.replace(/– /g, '–')).join(' | ');
		expect(entries.length).toBeGreaterThan(80);
		let from = 0;
		for (const { name, spellings } of entries) {
			// Not where another line says "see" this one: there no number follows.
			const line = new RegExp(`${escapeRegExp(name)} (\\d[\\d–]*(?:, [\\d–]+)*)`, 'g');
			line.lastIndex = from;
			const [, numbers = ''] = line.exec(printed) ?? [];
			expect(numbers, name).not.toBe('');
			from = line.lastIndex;
			const pages = listPages(numbers);
			for (const page of pages) {
				const isThere = spellings.some((spelling) => isNamed(spelling, page));
				expect(isThere, `${name} on page ${page}`).toBe(true);
			}
		}
	});

	test('has a running head for each chapter and the number on every page but the first', () => {
		for (const { number, words } of book.pages.slice(1)) expect(words).toContain(String(number));
		const geography = book.destinations.get('geography')!;
		const right = [geography, geography + 1].find((number) => number % 2 === 1)!;
		expect(book.pages[right - 1]!.words).toMatch(/\d+ Three borders and two seas/);
	});

	test('keeps every map on the page of its caption', async () => {
		const figures = await opened.page.locator('figure.map').evaluateAll((elements) =>
			elements.map((figure) => ({
				title: figure.querySelector('svg > title')?.textContent ?? '',
				caption: figure.querySelector('figcaption p')?.textContent ?? '',
			})),
		);
		expect(figures.length).toBeGreaterThan(10);
		for (const { title, caption } of figures) {
			const start = withoutNumber(caption).slice(0, 40);
			// A map of a chapter stands among the plates again.
			const pages = book.pages.filter(({ words }) => squeeze(words).includes(start));
			expect(pages).toHaveLength(
				figures.filter((figure) => withoutNumber(figure.caption).startsWith(start)).length,
			);
			for (const { tags } of pages) {
				expect(tags.map(({ alt }) => alt ?? '').join('\n')).toContain(title);
			}
		}
	});

	test('keeps every chart on the page of its title and the first line under it', async () => {
		const figures = await opened.page.locator('figure.chart').evaluateAll((elements) =>
			elements.map((figure) => ({
				title: figure.querySelector('.figure-title')?.textContent ?? '',
				picture: figure.querySelector('.figure-size--sheet svg[role] title')?.textContent ?? '',
				caption: figure.querySelector('figcaption > p')?.textContent ?? '',
			})),
		);
		expect(figures.length).toBeGreaterThan(10);
		for (const { title, picture, caption } of figures) {
			const page = book.pages.find(({ words }) => squeeze(words).includes(squeeze(title)));
			expect(squeeze(page!.words), title).toContain(squeeze(caption).slice(0, 40));
			expect(page!.tags.map(({ alt }) => alt ?? '').join('\n')).toContain(picture);
		}
	});

	test('draws every diagram whole on the page of its title, in letters that can be read', async () => {
		const figures = await opened.page.locator('figure.diagram').evaluateAll((elements) =>
			elements.map((figure) => ({
				id: figure.id,
				title: figure.querySelector('.figure-title')?.textContent ?? '',
				picture: figure.querySelector('.figure-size--sheet title')?.textContent ?? '',
				labels: [...figure.querySelectorAll('.figure-size--sheet text')].map(
					(text) => text.textContent,
				),
			})),
		);
		expect(figures.length).toBeGreaterThan(8);
		for (const { id, title, picture, labels } of figures) {
			const page = book.pages[book.destinations.get(id)! - 1]!;
			const words = squeeze(page.words);
			expect(words, id).toContain(squeeze(title));
			for (const label of labels) expect(words, id).toContain(squeeze(label));
			expect(page.tags.map(({ alt }) => alt ?? '').join('\n')).toContain(picture);
			// Mere figures and single words stand elsewhere on the page too.
			const names = labels.filter((label) => /[a-z]{3}.* /.test(label));
			const sizes = page.texts.filter(({ text }) => names.includes(text)).map(({ size }) => size);
			expect(sizes.length, id).toBeGreaterThan(5);
			expect(Math.min(...sizes), id).toBeGreaterThan(6.5);
		}
	});

	test('numbers its figures from 1, and prints each number with its figure', async () => {
		const numbers = await opened.page
			.locator('.book-part:not([hidden]) .figure-number')
			.evaluateAll((elements) =>
				elements.map((element) => ({
					number: element.textContent,
					id: element.closest('figure')?.id ?? '',
				})),
			);
		const listed = await opened.page
			.locator('#figures a')
			.evaluateAll((links) => links.map((link) => link.getAttribute('href')));
		expect(numbers.length).toBeGreaterThan(20);
		expect(numbers.map(({ id }) => `#${id}`)).toEqual(listed);
		for (const [index, { number, id }] of numbers.entries()) {
			expect(number).toBe(`Figure ${index + 1}`);
			expect(book.pages[book.destinations.get(id)! - 1]!.words, id).toContain(number);
		}
	});

	test('keeps Korean script whole', async () => {
		const korean = await opened.page.locator('.book :lang(ko)').allTextContents();
		const printed = squeeze(book.pages.map(({ words }) => words).join(''));
		expect(korean.length).toBeGreaterThan(50);
		for (const word of korean) expect(printed).toContain(squeeze(word));
	});

	test('is tagged, titled, dated to the commit, and says its language', () => {
		const roles = new Set(book.pages.flatMap(({ tags }) => tags.map(({ role }) => role)));
		for (const role of [
			...['H1', 'H2', 'H3', 'P', 'L', 'LI', 'LBody', 'Table', 'TH', 'Figure', 'Link'],
			...['Note', 'Reference'],
		]) {
			expect(roles).toContain(role);
		}
		expect(roles).not.toContain('NonStruct');
		const pictures = book.pages.flatMap(({ tags }) => tags.filter(({ role }) => role === 'Figure'));
		expect(pictures.filter(({ alt }) => !alt)).toEqual([]);
		expect(book.info['Title']).toMatch(/^Three Borders/);
		expect(book.info['Author']).toBe('Three Borders contributors');
		expect(book.info['Language']).toBe('en-GB');
		expect(book.metadata).toContain('<rdf:li>en-GB</rdf:li>');
		expect(book.pages[0]!.words).toMatch(/Edition of \d+ \w+ \d{4}, content [0-9a-f]{10}/);
	});

	test('says each name on a map once to whoever searches or copies, halo or not', async () => {
		const names = await opened.page
			.locator('.book-part:not([hidden]) .map-frame svg text')
			.evaluateAll((texts) => texts.map((text) => text.textContent.trim()));
		const long = new Set(names.filter((name) => /^\p{L}{5,}$/u.test(name)).map(squeeze));
		expect(long.size).toBeGreaterThan(10);
		const words = squeeze(book.pages.map((page) => page.words).join(' '));
		for (const name of long) {
			expect(words).toContain(name);
			expect(words).not.toContain(name + name);
		}
	});

	test('links only to places it has, and to the web, never to the machine that printed it', () => {
		const links = book.pages.flatMap((page) => page.links);
		const inside = links.flatMap(({ dest }) => dest ?? []);
		expect(inside.length).toBeGreaterThan(1000);
		for (const dest of new Set(inside)) expect(book.destinations.has(dest), dest).toBe(true);
		expect(links.filter(({ name }) => name === '')).toEqual([]);
		const port = new URL(inject('siteUrl')).port;
		const local = links.filter(
			({ url }) => url?.includes('127.0.0.1') || url?.includes(`:${port}/`),
		);
		expect(local).toEqual([]);
	});
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
	expect(pages.length).toBeGreaterThan(100);
	expect(await checkEpub(readFile('three-borders.epub'))).toEqual([]);
});
