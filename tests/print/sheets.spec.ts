import { readdirSync } from 'node:fs';
import { parse } from 'parse5';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { getAttribute, getText } from '../../src/html/dom.ts';
import { detach, findByClass, findByName } from '../../src/html/tree.ts';
import { hasHangul } from '../../src/model/split-languages.ts';
import { getUrl, useBrowser, type OpenPage } from '../support/open-page.ts';
import { readPdf, type ReadPdf } from '../support/read-pdf.ts';
import { countLinesFrom, findCutText, type Paper, papers } from './paper.ts';

/**
 * What a reader may print: a text with notes, one with the tallest diagram, one with a map of two drawings, a claim, wide
 * tables, long lists, a map, a diagram.
 */
const mapRoute = inject('routes').find((route) => /^\/maps\/./.test(route));
const routes = [
	'/',
	'/geography/',
	'/bargain/',
	'/military/',
	'/claims/border-china/',
	'/forecasts/',
	'/timeline/',
	'/diagrams/bargain/',
].concat(mapRoute ?? []);

/** Words that only a screen can use: links without their address, offers for other pages, minutes of reading. */
const SCREEN_WORDS =
	/<iframe|To take away|Larger map|The map(?= (?:Over|Down|Where|Along|Out))|In the glossary|As a table and|as CSV|as SVG|\d min(?:utes)?\b|hours in all|all updates|All versions/;

/** The sizes of running text and of lists in src/styles/print-text.css, in points. */
const TEXT_SIZES = [10.3, 8.6];

const openPage = useBrowser();

let opened: OpenPage;
beforeAll(async () => {
	// The worst case: a dark screen and no script.
	opened = await openPage({ theme: 'dark', javaScript: false });
});
afterAll(() => opened.close());

async function print(route: string, format: Paper): Promise<ReadPdf> {
	await opened.visit(route);
	return printOpened(format);
}

async function printOpened(format: Paper): Promise<ReadPdf> {
	return readPdf(await opened.page.pdf({ format, outline: true, tagged: true }));
}

/** The words of all elements that a selector finds, whether they are shown or not. */
function readWords(selector: string): Promise<string[]> {
	return opened.page
		.locator(selector)
		.evaluateAll((elements) =>
			elements.map((element) => (element.textContent ?? '').replace(/\s+/g, ' ').trim()),
		);
}

const withoutSpaces = (text: string): string => text.replace(/[\s\u00ad]/g, '');

describe.each(routes)('%s printed from the browser', (route) => {
	let onA4: ReadPdf;
	let onLetter: ReadPdf;
	beforeAll(async () => {
		onA4 = await print(route, 'A4');
		onLetter = await printOpened('Letter');
	});

	test.each(['A4', 'Letter'] as const)('stands on sheets of %s', (format) => {
		const { pages } = format === 'A4' ? onA4 : onLetter;
		const { width, height } = papers[format];
		for (const page of pages) {
			expect(Math.abs(page.width - width)).toBeLessThan(1);
			expect(Math.abs(page.height - height)).toBeLessThan(1);
			expect(findCutText(page)).toEqual([]);
		}
	});

	test('is not shrunk to make room for something too wide', () => {
		const { pages } = onA4;
		const sizes = pages.flatMap(({ texts }) => texts.map(({ size }) => size));
		const isText = (size: number) => TEXT_SIZES.some((text) => Math.abs(size - text) < 0.05);
		expect(sizes.filter(isText).length).toBeGreaterThan(20);
	});

	test('names site and number on every sheet, and its address where it has one', async () => {
		const { pages } = onA4;
		const canonical = await opened.page.locator('link[rel=canonical]').getAttribute('href');
		const { hostname, pathname } = new URL(canonical ?? '');
		const address = hostname === 'localhost' ? '' : pathname.replace(/\/$/, '');
		for (const { number, words } of pages) {
			expect(words).toContain('Three Borders');
			expect(words).toContain(`${number} / ${pages.length}`);
			expect(words).toContain(address);
			// With its scheme it stands in what a page offers for copying.
			expect(words).not.toMatch(/(?<!http:\/\/)localhost/);
			expect(words).toContain('Evidence checked to 12 June 2026');
		}
	});

	test('opens notes, terms and folded parts', async () => {
		const { pages } = onA4;
		const printed = withoutSpaces(pages.map(({ words }) => words).join(''));
		const folded = await readWords(
			'.note__body, .term__definition, details > p, .map-words li, .figure-table td',
		);
		for (const words of folded) expect(printed).toContain(withoutSpaces(words).slice(0, 40));
	});

	test('leaves out what only a screen can use', async () => {
		await opened.page.emulateMedia({ media: 'print' });
		const controls = await opened.page
			.locator('button, input, select, summary, nav, .skip-link, .share-link')
			.evaluateAll((elements) =>
				elements
					.filter((element) => element.checkVisibility())
					.map((element) => element.getAttribute('class') ?? element.tagName),
			);
		await opened.page.emulateMedia({ media: null });
		expect(controls).toEqual([]);
	});

	test('has no words that only a screen can use', () => {
		for (const { words } of onA4.pages) expect(words).not.toMatch(SCREEN_WORDS);
	});

	test('names author and licence beside its title, so that no last sheet holds them alone', () => {
		const [first, ...others] = onA4.pages;
		expect(first?.words).toContain('Three Borders contributors, CC BY 4.0');
		for (const { words } of others)
			expect(words).not.toContain('Nothing later is taken into account');
	});

	test('leaves no heading alone at the foot of a sheet', () => {
		const { pages, bookmarks } = onA4;
		expect(bookmarks).not.toEqual([]);
		for (const { title, page, top } of bookmarks) {
			const lines = countLinesFrom(pages[page - 1]!, top);
			expect(lines, `lines from "${title}" on, page ${page}`).toBeGreaterThan(1);
		}
	});

	test('keeps a picture on the page of its caption', async () => {
		const { pages } = onA4;
		const captions = await readWords('figure.map figcaption > :first-child');
		const pictures = await readWords('figure.map:has(figcaption) svg > title');
		for (const [index, caption] of captions.entries()) {
			const start = withoutSpaces(caption).slice(0, 40);
			const page = pages.find(({ words }) => withoutSpaces(words).includes(start));
			const alternatives = page?.tags.map(({ alt }) => alt ?? '').join('\n');
			expect(alternatives).toContain(pictures[index]);
		}
	});

	test('is black on white', async () => {
		await opened.page.emulateMedia({ media: 'print' });
		const colours = await opened.page
			.locator('body')
			.evaluate((body) => [getComputedStyle(body).color, getComputedStyle(body).backgroundColor]);
		await opened.page.emulateMedia({ media: null });
		expect(colours).toEqual(['rgb(0, 0, 0)', 'rgba(0, 0, 0, 0)']);
	});
});

test('a chapter prints the address of every source, none in its sentences', async () => {
	const { pages } = await print('/geography/', 'A4');
	const printed = withoutSpaces(pages.map(({ words }) => words).join(''));
	const addresses = await readWords('.sources .print-url');
	expect(addresses.length).toBeGreaterThan(20);
	for (const address of addresses) expect(printed).toContain(withoutSpaces(address));
	expect(printed.slice(0, printed.lastIndexOf('Numberedinreadingorder'))).not.toMatch(/https?:/);
});

test.each(['A4', 'Letter'] as const)(
	'a diagram is drawn whole on one sheet of %s, with its title, and can be read',
	async (format) => {
		const { pages } = await print('/bargain/', format);
		const [title = ''] = await readWords('.figure.diagram .figure-title');
		const page = pages.find(({ words }) => withoutSpaces(words).includes(withoutSpaces(title)));
		expect(page?.tags.map(({ alt }) => alt ?? '').join('\n')).toContain(title);
		const labels = await readWords('.figure-size--sheet text');
		expect(labels.length).toBeGreaterThan(20);
		for (const label of labels) {
			expect(withoutSpaces(page?.words ?? '')).toContain(withoutSpaces(label));
		}
		const sizes = page?.texts.filter(({ text }) => labels.includes(text)).map(({ size }) => size);
		expect(Math.min(...(sizes ?? [0]))).toBeGreaterThan(6.5);
	},
);

test('a map leaves room for text on its page', async () => {
	await opened.visit('/geography/');
	await opened.page.setViewportSize({ width: 665, height: 900 });
	await opened.page.emulateMedia({ media: 'print' });
	const box = await opened.page.locator('.map-frame').first().boundingBox();
	await opened.page.emulateMedia({ media: null });
	expect(box?.height).toBeLessThan((125 / 25.4) * 96);
});

const chapters = readdirSync('content/chapters').map((file) => `/${file.replace('.mdx', '')}/`);

test.each(chapters)(
	'%s has a face for the Korean it shows, and one for that of its terms',
	async (route) => {
		const page = parse(await (await fetch(getUrl(route))).text());
		const styles = findByName(page, 'style').map(getText).join('');
		const cards = findByClass(page, 'term-cards');
		const linked = findByName(page, 'link').some((link) =>
			getAttribute(link, 'href')?.endsWith('/print/terms.css'),
		);
		expect(linked).toBe(cards.some((card) => hasHangul(getText(card))));
		cards.forEach(detach);
		const [shown] = findByName(page, 'body');
		expect(styles.includes('"Noto Hangul')).toBe(hasHangul(getText(shown!)));
	},
);

test('every page that shows Chinese characters has their face', async () => {
	const bare: string[] = [];
	for (const route of inject('routes')) {
		const html = await (await fetch(getUrl(route))).text();
		const shown = html.replace(/<(style|script|title)\b[\s\S]*?<\/\1>|<[^>]*>/g, ' ');
		if (/\p{Script=Han}/u.test(shown) && !html.includes('"Noto Han-')) bare.push(route);
	}
	expect(bare).toEqual([]);
});

test('Korean is printed in its own face, even at the first visit and at once', async () => {
	const first = await openPage({ javaScript: false });
	await first.page.goto(getUrl('/geography/'));
	const pdf = await first.page.pdf({ format: 'A4' });
	await first.close();
	expect(Buffer.from(pdf).includes('NotoSansKR')).toBe(true);
});

test('the words for two drawings of a map stand in columns side by side', async () => {
	const { pages } = await print('/military/', 'A4');
	const columns = await Promise.all(
		[1, 2].map((nth) => readWords(`.map-words > div:nth-of-type(${nth}) li`)),
	);
	// The keys under the maps begin with the same words.
	const keys = (await readWords('.map-key li')).map((words) => words.replace(/^\d: /, ''));
	const texts = pages
		.flatMap((page) => page.texts)
		.filter(({ text }) => !keys.some((words) => words === text.trim()));
	for (const [index, column] of columns.entries()) {
		expect(column.length).toBeGreaterThan(3);
		// What both say the same may be either's, and so may what is short.
		const own = column.filter((words) => words.length > 40 && !columns[1 - index]?.includes(words));
		for (const words of own) {
			const lines = texts.filter(({ text }) => text.length > 25 && words.startsWith(text.trim()));
			expect(lines, words).not.toEqual([]);
			for (const { left, right } of lines) {
				const isLeft = right < papers.A4.width / 2;
				const isRight = left > papers.A4.width / 2;
				expect(index === 0 ? isLeft : isRight, words).toBe(true);
			}
		}
	}
});

test('a diagram has the sheet of its title, on a page of its own', async () => {
	const { pages } = await print('/diagrams/bargain/', 'A4');
	const [title = ''] = await readWords('h1');
	const [first] = pages;
	expect(withoutSpaces(first?.words ?? '')).toContain(withoutSpaces(title));
	for (const label of await readWords('.figure-size--sheet text'))
		expect(withoutSpaces(first?.words ?? '')).toContain(withoutSpaces(label));
});

test('a figure for other pages is printed whole, with margins and its table', async () => {
	const { pages } = await print('/embed/charts/border-lengths/', 'A4');
	expect(pages.flatMap(findCutText)).toEqual([]);
	const [page] = pages;
	expect(Math.min(...page!.texts.map(({ left }) => left))).toBeGreaterThan(40);
	for (const words of await readWords('.figure-size--sheet text, .figure-table td'))
		expect(withoutSpaces(page!.words)).toContain(withoutSpaces(words));
});

test('a verdict is black, whatever box it has on the screen', async () => {
	await opened.visit('/corrections/');
	await opened.page.emulateMedia({ media: 'print' });
	const colours = await opened.page
		.locator('.verdict[data-verdict="wrong"]')
		.evaluateAll((tags) => tags.map((tag) => getComputedStyle(tag).color));
	await opened.page.emulateMedia({ media: null });
	expect(colours.length).toBeGreaterThan(3);
	expect(new Set(colours)).toEqual(new Set(['rgb(0, 0, 0)']));
});
