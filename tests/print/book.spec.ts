import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { makeDownloads, works } from '../../src/book/make-downloads.ts';
import { escapeRegExp } from '../../src/book/mark-names.ts';
import { printWork } from '../../src/book/paper/print-work.ts';
import { readRevision } from '../../src/book/read-revision.ts';
import { serveFolder } from '../../src/serve/static-server.ts';
import { launchBrowser } from '../../src/setup/browser.ts';
import { checkEpub } from '../support/check-epub.ts';
import { useBrowser, type OpenPage } from '../support/open-page.ts';
import { readSiteEntries } from '../support/read-site-entries.ts';
import { readPdf, type ReadPdf } from '../support/read-pdf.ts';
import {
	countLinesFrom,
	findCutText,
	listBody,
	measureColumnFill,
	measureColumns,
	papers,
} from './paper.ts';

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

/** Without what depends on where lines end: spaces, and hyphens, since a file has one wherever a word was parted. */
const squeeze = (text: string): string => text.replace(/[\s\u00ad\u2010-]/g, '');

/** Whether a word stands on one of two pages, or begins on the first and ends on the second. */
const stands = (word: string, first: string, second: string): boolean =>
	`${first} ${second}`.includes(word) ||
	Array.from(word, (_, at) => at).some(
		(at) =>
			at > 2 &&
			at < word.length - 2 &&
			first.includes(word.slice(0, at)) &&
			second.includes(word.slice(at)),
	);

/** Between the columns of the index, in points. */
const GUTTER = 17;

/** The caption of a figure as its plate has it. */
const withoutNumber = (caption: string): string => squeeze(caption).replace(/^Figure\d+/, '');

/** A text with single spaces. */
const tidy = (text: string | null): string => (text ?? '').replace(/\s+/g, ' ').trim();

/** Pages as the index prints them: 3, 5, 6 is "3", "5–6". */
function joinPages(pages: readonly number[]): string[] {
	const runs: number[][] = [];
	for (const page of pages) {
		const last = runs.at(-1)?.at(-1);
		if (last === undefined || page > last + 1) runs.push([page]);
		else runs.at(-1)!.push(page);
	}
	return runs.map((run) => (run[0] === run.at(-1) ? `${run[0]}` : `${run[0]}–${run.at(-1)}`));
}

const readFile = (name: string): Buffer => readFileSync(join(copy, 'downloads', name));

/** "15,19–20" as 15, 19, 20. */
function expandPages(numbers: string): number[] {
	return numbers.split(',').flatMap((run) => {
		const [first = NaN, last = first] = run.split('–').map(Number);
		return Array.from({ length: last - first + 1 }, (_, index) => first + index);
	});
}

describe.each(['A4', 'Letter'] as const)('the book on %s', (paper) => {
	let book: ReadPdf;
	let bytes: number;
	beforeAll(async () => {
		const pdf = readFile(`three-borders-${paper.toLowerCase()}.pdf`);
		bytes = pdf.length;
		book = await readPdf(pdf);
	});

	test('has at most 120 pages of its paper, nothing cut off, and at most 9 MB', () => {
		expect(book.pages.length).toBeLessThanOrEqual(120);
		const { width, height } = papers[paper];
		for (const page of book.pages) {
			expect(Math.abs(page.width - width)).toBeLessThan(1);
			expect(Math.abs(page.height - height)).toBeLessThan(1);
			expect(findCutText(page), `page ${page.number}`).toEqual([]);
		}
		expect(bytes).toBeLessThan(9e6);
	});

	test('is not shrunk to make room for something too wide', () => {
		const page = book.pages[book.destinations.get('overview')! - 1]!;
		expect(page.texts.some(({ size }) => Math.abs(size - 9.5) < 0.05)).toBe(true);
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
		for (const page of book.pages.slice(1, -1)) {
			const least = first.has(page.number + 1) ? 0.08 : 0.62;
			expect(measureColumnFill(page), `page ${page.number}`).toBeGreaterThan(least);
		}
	});

	test('ends no chapter with a full column beside an empty one', () => {
		const starts = [...book.destinations].filter(([id]) => !id.includes('--'));
		for (const [id, start] of starts.filter(([, page]) => page > 1)) {
			const [left, right] = measureColumns(book.pages[start - 2]!);
			expect(left - right, `page ${start - 1}, before ${id}`).toBeLessThan(0.45);
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

	test('prints the right page after every reference in the text', async () => {
		const references = await opened.page
			.locator('.see-page:not([hidden] *, .figure-reference *)')
			.evaluateAll((elements) => {
				const called = new Set<Element>();
				return (
					elements
						// Where a chapter leads to its own figure for the first time, paper has the number of that.
						.filter((element) => {
							const target = document.getElementById(element.getAttribute('data-page-of') ?? '');
							const isOwn =
								target?.matches('figure') &&
								!element.closest('figure, .border-walk') &&
								target.closest('.book-part') === element.closest('.book-part');
							if (!isOwn || called.has(target)) return true;
							called.add(target);
							return false;
						})
						.map((element) =>
							['data-page-of', 'data-page-to'].flatMap((name) => element.getAttribute(name) ?? []),
						)
				);
			});
		const expected = references.map((ids) => {
			const [first = 0, last = first] = ids.map((id) => book.destinations.get(id));
			return first === last ? `(p. ${first})` : `(pp. ${first}–${last})`;
		});
		const words = book.pages.map((page) => page.words).join(' ');
		expect(expected.length).toBeGreaterThan(100);
		expect(words.match(/\(pp?\. \d+(?:–\d+)?\)/g)?.sort()).toEqual(expected.sort());
	});

	test('has no line for what stands elsewhere in it', () => {
		const words = book.pages.map((page) => page.words).join(' ');
		expect(words).not.toMatch(/stand in the timeline|See Figure/);
		expect(words).toMatch(/\(Figure \d+, p\. \d+\)/);
	});

	test('prints in its index the pages on which a name stands, at most six in a row', async () => {
		const lines = await opened.page.locator('.book-index > li:has(a)').evaluateAll((items) =>
			items.map((item) => ({
				name: item.querySelector('.book-index__entry')?.firstChild?.textContent?.trim() ?? '',
				isParted: item.querySelector('[data-parted]') !== null,
				groups: [...item.querySelectorAll('.book-index__group')].map((group) => ({
					title: group.querySelector('.book-index__title')?.textContent ?? '',
					places: [...group.querySelectorAll('a')].map(({ hash }) => ({
						id: hash.slice(1),
						spelling: document.querySelector(`span[id="${hash.slice(1)}"]`)?.textContent ?? '',
					})),
				})),
			})),
		);
		const index = book.pages.slice(book.destinations.get('index')! - 1);
		const printed = squeeze(index.map((page) => listBody(page).join('')).join(''));
		const getPage = ({ id }: { id: string }) => book.destinations.get(id) ?? 0;
		const join = (places: { id: string }[]) =>
			joinPages(
				places
					.map(getPage)
					.filter(Boolean)
					.sort((a, b) => a - b),
			);
		expect(lines.length).toBeGreaterThan(80);
		let parted = 0;
		let from = 0;
		for (const { name, isParted, groups } of lines) {
			const flat = join(groups.flatMap(({ places }) => places));
			const own = groups.map(({ title, places }) => ({ title, numbers: join(places) }));
			if (isParted) parted += 1;
			// A mention that shares the number of another has no link, and so no place in the file.
			if (isParted) {
				// The first pages may stand under no title, right behind the name.
				const head = squeeze(name + (own[0]?.title ?? ''));
				const start = new RegExp(`${escapeRegExp(head)}(?=\\d)`).exec(printed.slice(from));
				from += start?.index ?? 0;
				let rest = printed.slice(from + squeeze(name).length);
				for (const { title, numbers } of own) {
					rest = rest.slice(rest.indexOf(squeeze(title)) + squeeze(title).length);
					const pages = new Set(expandPages(/^[\d,–]*/.exec(rest)?.[0] ?? ''));
					const known = numbers.flatMap(expandPages);
					expect([...pages], `${name}: ${title}`).toEqual(expect.arrayContaining(known));
				}
			} else if (groups.every(({ places }) => places.every((place) => getPage(place) > 0))) {
				expect(printed, name).toContain(squeeze(`${name}${flat.join(', ')}`));
			}
			// More in a row nobody looks up: `namesByMatter` in content/pages/print.mdx parts such a line.
			for (const { title, numbers: all } of own)
				expect(all.length, `${name}: ${title}`).toBeLessThan(7);
		}
		expect(parted).toBeGreaterThan(5);
		for (const place of lines.flatMap(({ groups }) => groups.flatMap(({ places }) => places))) {
			const page = getPage(place);
			if (page === 0 || place.spelling === '') continue;
			const [here = '', next = ''] = book.pages
				.slice(page - 1, page + 1)
				.map(({ words }) => squeeze(words));
			expect(stands(squeeze(place.spelling), here, next), `page ${page}: ${place.spelling}`).toBe(
				true,
			);
		}
	});

	test('calls each figure in the text of its chapter', async () => {
		const numbers = await opened.page
			.locator('.book-part[data-number] figure[id] .figure-number')
			.allInnerTexts();
		expect(numbers.length).toBeGreaterThan(20);
		const words = squeeze(book.pages.map((page) => page.words).join(' '));
		const isCalled = (number: string) =>
			words.includes(`(${squeeze(number)})`) || words.includes(`${squeeze(number)}(p.`);
		expect(numbers.filter((number) => !isCalled(number))).toEqual([]);
	});

	test('names a line of its index again where that goes on in another column', () => {
		const index = book.pages.slice(book.destinations.get('index')! - 1);
		let continued = 0;
		for (const page of index) {
			const body = page.texts.filter(({ baseline, size }) => baseline > 60 && size < 8.5);
			const start = Math.min(...body.map(({ left }) => left));
			const width = Math.max(...body.map(({ right }) => right)) - start;
			const columns = Map.groupBy(body, ({ left }) =>
				Math.floor((3 * (left - start + 4)) / (width + GUTTER)),
			);
			for (const texts of columns.values()) {
				const edge = Math.min(...texts.map(({ left }) => left));
				const top = Math.min(...texts.map(({ baseline }) => baseline));
				const first = texts.filter(({ baseline }) => baseline < top + 1);
				expect(Math.min(...first.map(({ left }) => left)) - edge, first[0]?.text).toBeLessThan(1);
				if (first.some(({ text }) => text.includes('(continued)'))) continued += 1;
			}
		}
		expect(continued).toBeGreaterThan(0);
	});

	test('has lines for the countries and for those whom many pages name, under matters', () => {
		const index = book.pages.slice(book.destinations.get('index')! - 1);
		const printed = squeeze(index.map((page) => listBody(page).join('')).join(''));
		for (const name of ['China', 'NorthKorea', 'Russia', 'SouthKorea', 'UnitedStates']) {
			expect(printed).toMatch(new RegExp(`${name}[\\d,–]*[a-z]`));
		}
		expect(printed).toMatch(/XiJinping[\d,–]*Kim,meetingswith\d[\d,–]*SouthKorea,and\d/);
	});

	test('speaks as a book', () => {
		const words = book.pages.map((page) => page.words).join(' ');
		const web =
			/\b(?:this site|each leads to|click|on the web page|javascript|cookies?|To take away)\b/i;
		expect(web.exec(words)?.[0]).toBeUndefined();
	});

	test('sets people and terms with curved apostrophes, and no stop stands apart from its word', () => {
		const [from = 1, to] = ['people', 'about'].map((id) => book.destinations.get(id));
		const words = book.pages
			.slice(from - 1, to! - 1)
			.map((page) => page.words)
			.join(' ');
		expect(words).toContain('Also: ');
		expect(words.match(/\S+ [.,;](?= |$)/g)).toBeNull();
		expect(words.match(/\p{L}'\p{L}+/gu)).toBeNull();
	});

	test('lists every source once, under its number', async () => {
		const numbers = await opened.page
			.locator('.book-source:not([hidden]) .source__number')
			.allTextContents();
		expect(numbers).toEqual(numbers.map((_, index) => String(index + 1)));
		expect(numbers.length).toBeGreaterThan(300);
		const dead = await opened.page
			.locator('.book-part:not([hidden]) .mark a')
			.evaluateAll((links) =>
				links
					.map((link) => link.getAttribute('href') ?? '')
					.filter((href) => !document.querySelector(`.book-source[id="${href.slice(1)}"]`)),
			);
		expect(dead).toEqual([]);
	});

	test('has a running head for each chapter on left and right pages, and the number on every page but the first', () => {
		for (const { number, words } of book.pages.slice(1)) expect(words).toContain(String(number));
		const geography = book.destinations.get('geography')!;
		const right = [geography, geography + 1].find((number) => number % 2 === 1)!;
		expect(book.pages[right - 1]!.words).toMatch(/\d+ Three borders and two seas/);
		// The part of the book on left pages, and a list by its name.
		const left = [geography, geography + 1].find((number) => number % 2 === 0)!;
		expect(book.pages[left - 1]!.words).toMatch(/^\s*\d+\s+The country\s/);
		const people = book.destinations.get('people')!;
		const list = [people, people + 1].find((number) => number % 2 === 0)!;
		expect(book.pages[list - 1]!.words).toMatch(/^\s*\d+\s+People\s/);
		expect(book.pages[left - 1]!.words).toContain('Three Borders. Evidence checked to');
	});

	test('keeps every map on the page of its caption', async () => {
		const figures = await opened.page
			.locator('.book-part:not([hidden]) figure.map:not([hidden] *)')
			.evaluateAll((elements) =>
				elements.map((figure) => ({
					title: figure.querySelector('svg > title')?.textContent ?? '',
					caption: figure.querySelector('figcaption p')?.textContent ?? '',
				})),
			);
		const listed = await opened.page.locator('#figures a[href*="--map-"]').count();
		const plates = await opened.page.locator('#plates .plate').count();
		expect(listed).toBeGreaterThan(5);
		expect(figures).toHaveLength(listed + plates);
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
			.locator('.book-part:not([hidden]) figure .figure-number')
			.evaluateAll((elements) =>
				elements.map((element) => ({
					number: element.textContent,
					id: element.closest('figure')?.id ?? '',
				})),
			);
		const listed = await opened.page
			.locator('#figures a')
			.evaluateAll((links) => links.map((link) => link.getAttribute('href')));
		const plates = await opened.page
			.locator('#plates :is(h2, h3):has(.figure-number)')
			.evaluateAll((heads) => heads.map(({ id, textContent }) => ({ id, words: textContent })));
		expect(numbers.length).toBeGreaterThan(20);
		expect([...numbers, ...plates].map(({ id }) => `#${id}`)).toEqual(listed);
		expect(plates.length).toBeGreaterThan(1);
		for (const [index, { words }] of plates.entries())
			expect(tidy(words)).toMatch(`Plate ${index + 1} `);
		for (const [index, { number, id }] of numbers.entries()) {
			expect(tidy(number)).toBe(`Figure ${index + 1}`);
			expect(book.pages[book.destinations.get(id)! - 1]!.words, id).toContain(tidy(number));
		}
	});

	test('keeps Korean script whole', async () => {
		const korean = await opened.page
			.locator('.book-part:not([hidden]) :lang(ko):not([hidden] *)')
			.allTextContents();
		const printed = squeeze(book.pages.map(({ words }) => words).join(''));
		expect(korean.length).toBeGreaterThan(50);
		for (const word of korean) expect(printed).toContain(squeeze(word));
	});

	test('is tagged, titled, dated to the commit, and says its language', () => {
		const roles = new Set(book.pages.flatMap(({ tags }) => tags.map(({ role }) => role)));
		for (const role of [
			...['H1', 'H2', 'H3', 'P', 'L', 'LI', 'LBody', 'Figure', 'Link'],
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
		expect(book.pages[0]!.words).toMatch(/Edition of \d+ \w+ \d{4}/);
		expect(book.pages[0]!.words).not.toMatch(/[0-9a-f]{10}/);
		expect(book.pages[1]!.words).toMatch(/Made from the content of the hash [0-9a-f]{10}/);
	});

	test('says each name on a map once to whoever searches or copies, halo or not', async () => {
		// Shown as for print, a map has one of its layouts.
		await opened.page.emulateMedia({ media: 'print' });
		const maps = await opened.page
			.locator('.book-part:not([hidden]) :is(figure.map, .border-walk) .map-frame svg')
			.evaluateAll((drawings) =>
				drawings.map((drawing) =>
					[...drawing.querySelectorAll('text')]
						.filter((text) => text.getBoundingClientRect().width > 0)
						.map((text) => text.textContent.trim()),
				),
			);
		await opened.page.emulateMedia({ media: null });
		const long = maps.map((names) =>
			names.filter((name) => /^\p{L}{5,}$/u.test(name)).map(squeeze),
		);
		// One river can be named at both of its ends.
		const twice = new Set(
			long.flatMap((names) => names.filter((name, at) => names.indexOf(name) !== at)),
		);
		const words = squeeze(book.pages.map((page) => page.words).join(' '));
		const printed = [...new Set(long.flat())].filter(
			(name) => words.includes(name) && !twice.has(name),
		);
		expect(printed.length).toBeGreaterThan(10);
		expect(printed.filter((name) => words.includes(name + name))).toEqual([]);
	});

	test('says each name on the map of its title page once', async () => {
		const texts = await opened.page.locator('.book-title__map svg text').allTextContents();
		const names = [...new Set(texts.map(squeeze))];
		const words = squeeze(book.pages[0]!.words);
		const printed = names.filter(
			(name) =>
				/^\p{L}{5,}$/u.test(name) &&
				words.includes(name) &&
				!names.some((other) => other !== name && other.includes(name)),
		);
		expect(printed.length).toBeGreaterThan(3);
		for (const name of printed) expect(words.split(name), name).toHaveLength(2);
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

describe.each(['a4', 'letter'])('the record for %s', (paper) => {
	let record: ReadPdf;
	beforeAll(async () => {
		record = await readPdf(readFile(`record-${paper}.pdf`));
	});

	test('says what it is and to which edition it belongs', () => {
		expect(record.info['Title']).toBe('Three Borders: the record');
		expect(record.pages[0]!.words).toMatch(/The record.*Edition of \d+ \w+ \d{4}/);
	});

	test('is not shrunk to make room for something too wide, and nothing is cut off', () => {
		const claims = record.pages[record.destinations.get('claims')! - 1]!;
		expect(claims.texts.some(({ size }) => Math.abs(size - 7.6) < 0.05)).toBe(true);
		for (const page of record.pages) {
			expect(findCutText(page), `page ${page.number}`).toEqual([]);
		}
	});

	test('holds what the book on paper leaves out, with the right pages in its contents', () => {
		const words = squeeze(
			record.pages
				.slice(0, 2)
				.map((page) => page.words)
				.join(''),
		);
		for (const [id, title] of [
			['forecasts', 'The scorecard'],
			['maps-in-words', 'The maps in words'],
			['charts', 'The figures of the charts'],
			['diagrams', 'The figures of the diagrams'],
			['claims', 'The claims'],
			['sources', 'Sources'],
		] as const) {
			expect(words).toContain(squeeze(`${title}${record.destinations.get(id)}`));
		}
	});

	test('can be counted again: each forecast with its code, and the codes behind every total', () => {
		const from = record.destinations.get('forecasts')! - 1;
		const words = record.pages
			.slice(from, record.destinations.get('maps-in-words')! - 1)
			.map((page) => page.words)
			.join(' ');
		const codes = new Set(words.match(/\b[GMLTB]\d{1,2}\b/g));
		expect(words).toMatch(new RegExp(`All ${String(codes.size)}\\b`));
		for (const code of codes) {
			expect(words.match(new RegExp(`${code}(?!\\d)`, 'g'))!.length, code).toBeGreaterThan(1);
		}
	});

	test('leads from a source to its claims by their numbers', () => {
		const at = (id: string) => record.destinations.get(id)! - 1;
		const claims = record.pages.slice(at('claims'), at('sources') + 1).map((page) => page.words);
		const sources = record.pages.slice(at('sources')).map((page) => page.words);
		expect(claims.join(' ')).toMatch(/\bC1\b/);
		expect(sources.join(' ')).toMatch(/Claims? C\d+/);
	});

	test('has the numbers of figures and sources that the book has', () => {
		const words = record.pages.map((page) => page.words).join(' ');
		expect(words).toMatch(/Figures? \d+/);
		const claims = record.pages.slice(record.destinations.get('claims')! - 1);
		expect(claims.map((page) => page.words).join(' ')).toMatch(/Sources \d+, \d+/);
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
