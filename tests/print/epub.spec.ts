import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { create as openFont } from 'fontkit';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { makeEpub } from '../../src/book/epub/make-epub.ts';
import { checkEpub, readDocuments } from '../support/check-epub.ts';

const site = process.env['SITE_FOLDER'] ?? 'dist';
const folder = mkdtempSync(join(tmpdir(), 'three-borders-epub-'));
const first = join(folder, 'first.epub');

/** A printed book, of which it is known where two pages begin. */
const printed = {
	file: 'three-borders-a4.pdf',
	starts: [
		{ number: 3, id: 'overview' },
		{ number: 5, id: 'dmz' },
	],
	pages: 6,
};

let book: Uint8Array;
let files: Record<string, Uint8Array>;
let documents: ReadonlyMap<string, string>;

beforeAll(async () => {
	await makeEpub(site, first, '2026-06-12', printed);
	book = readFileSync(first);
	files = unzipSync(book);
	documents = readDocuments(files);
});

afterAll(() => rmSync(folder, { recursive: true }));

const readPage = (route: string): string => readFileSync(join(site, route, 'index.html'), 'utf8');

/** Every value of an attribute in a text. */
const listValues = (text: string, attribute: string): string[] =>
	[...text.matchAll(new RegExp(`\\s${attribute}="([^"]*)"`, 'g'))].map(([, value = '']) => value);

const listIds = (html: string, pattern: RegExp): string[] =>
	[...html.matchAll(pattern)].map(([, id = '']) => id);

// That the validators can be trusted is shown on broken books in tests/unit/book/epub.
test('the book is valid', async () => {
	expect(await checkEpub(book)).toEqual([]);
});

test('the same site makes the same book to the byte, whatever the time zone', async () => {
	const again = join(folder, 'again.epub');
	const zone = process.env['TZ'];
	process.env['TZ'] = 'Asia/Seoul';
	try {
		await makeEpub(site, again, '2026-06-12', printed);
	} finally {
		process.env['TZ'] = zone;
	}
	expect(readFileSync(again).equals(book)).toBe(true);
});

test('the book is small enough to send', () => {
	expect(book.length).toBeLessThan(3_000_000);
});

test('every chapter is there with its headings, maps, charts, diagrams and notes, and its sources in their list', () => {
	const chapters = readdirSync('content/chapters').map((file) => file.replace('.mdx', ''));
	expect(chapters.length).toBeGreaterThan(0);
	const listed = new Set(listValues(documents.get('sources.xhtml') ?? '', 'id'));
	for (const chapter of chapters) {
		const html = readPage(chapter);
		const ids = new Set(listValues(documents.get(`${chapter}.xhtml`) ?? '', 'id'));
		const wanted = [
			...listIds(html, /<h[23] id="([^"]+)"/g),
			...listIds(
				html,
				/<figure class="(?:map|figure (?:chart|diagram))(?! figure--here)[^"]*" id="([^"]+)"/g,
			),
			...listIds(html, /<span class="note[^"]*" id="([^"]+)"/g),
		];
		const sources = listIds(html, /<li class="source[^"]*" id="source-([^"]+)"/g);
		expect(sources.length, chapter).toBeGreaterThan(0);
		expect(sources.filter((id) => !listed.has(id))).toEqual([]);
		// The book has one list of sources, behind all chapters.
		expect(
			wanted.filter((id) => id !== 'sources' && !ids.has(id)),
			chapter,
		).toEqual([]);
	}
});

test('no link leads to the site where the book has the same', () => {
	const origin = /<link rel="canonical" href="([^"]+)"/.exec(readPage(''))?.[1] ?? '';
	const kept = [...documents.values()]
		.flatMap((text) => listValues(text, 'href'))
		.filter((href) => href.startsWith(origin))
		.map((href) => href.slice(origin.length).replace(/[/#].*/, ''));
	const inBook = [
		'about',
		'claims',
		'forecasts',
		'glossary',
		'maps',
		'people',
		'sources',
		'timeline',
	];
	const chapters = inject('routes').map((route) => route.split('/')[1] ?? '');
	const held = new Set([...inBook, ...chapters.filter((path) => documents.has(`${path}.xhtml`))]);
	expect(kept.filter((path) => held.has(path))).toEqual([]);
});

test('a note is a footnote that its reference opens', () => {
	const text = [...documents.values()].join('');
	const references = listIds(text, /epub:type="noteref"[^>]* href="#([^"]+)"/g);
	const notes = listIds(text, /epub:type="footnote"[^>]* id="([^"]+)"/g);
	expect(references.length).toBeGreaterThan(0);
	expect(references).toEqual(notes);
});

test('Korean is marked as Korean, for old readers too', () => {
	for (const [name, text] of documents) {
		const tags = text.match(/<[^>]* lang="ko[^>]*>/g) ?? [];
		expect(
			tags.filter((tag) => !tag.includes('xml:lang="ko')),
			name,
		).toEqual([]);
	}
});

test('every map is drawn, and told in words', () => {
	const atlas = documents.get('maps-in-words.xhtml') ?? '';
	const text = [...documents.values()].join('');
	const maps = inject('routes').flatMap((route) => /^\/maps\/([\w-]+)\//.exec(route)?.[1] ?? []);
	expect(maps.length).toBeGreaterThan(0);
	for (const id of maps) {
		expect(text, id).toContain(`id="map-${id}"`);
		const words = atlas.split(`<h2 id="words-${id}">`)[1]?.split('<h2 ')[0] ?? '';
		expect(words, id).toContain('class="text-map"');
		expect(words, id).toContain('<table class="map-places');
		expect(words, id).toContain('How it was made');
	}
});

test('every diagram is drawn, and told in words and as a table', () => {
	const words = documents.get('diagrams.xhtml') ?? '';
	const ids = inject('routes').flatMap((route) => /^\/diagrams\/([\w-]+)\//.exec(route)?.[1] ?? []);
	expect(ids.length).toBeGreaterThan(0);
	const text = [...documents.values()].join('');
	for (const id of ids) {
		expect(text.split(`id="diagram-${id}"`)[1]?.split('</figure>')[0], id).toContain('<svg ');
		expect(text, id).toContain(`href="diagrams.xhtml#${id}"`);
		const own = words.split(`<h2 id="${id}">`)[1]?.split('<h2 ')[0] ?? '';
		expect(own, id).toMatch(/<p>.{80}/);
		expect(own, id).toContain('<table class="figure-table');
	}
});

test('the list of figures leads to each, under its number', () => {
	const lines = [
		...(documents.get('figures.xhtml') ?? '').matchAll(
			/<span class="book-figures__number">(\d+)<\/span> <a href="([^"#]+)#([^"]+)"/g,
		),
	];
	expect(lines.length).toBeGreaterThan(20);
	for (const [, number = '', file = '', id = ''] of lines) {
		const figure = documents.get(file)?.split(`id="${id}"`)[1]?.split('</figure>')[0];
		expect(figure, id).toContain(`<span class="figure-number">Figure\u00A0${number}</span>`);
	}
});

test('every page of the printed book is in the list of pages, for readers new and old', () => {
	const lists = [
		documents.get('contents.xhtml')?.split('epub:type="page-list"')[1] ?? '',
		strFromU8(files['EPUB/toc.ncx'] ?? new Uint8Array()).split('<pageList>')[1] ?? '',
	];
	for (const list of lists) {
		const targets = [...list.matchAll(/(?:href|src)="([^"#]+)#page-(\d+)"/g)];
		expect(targets.map(([, , number]) => Number(number))).toEqual([1, 2, 3, 4, 5, 6]);
		for (const [, file = '', number] of targets)
			expect(documents.get(file), file).toContain(`id="page-${number}"`);
	}
});

test('its fonts are TrueType without ranges, and have every Korean and Chinese letter', () => {
	const fonts = Object.entries(files).filter(([path]) => path.includes('/fonts/'));
	expect(fonts.filter(([path]) => !path.endsWith('.ttf'))).toEqual([]);
	const style = strFromU8(files['EPUB/book.css'] ?? new Uint8Array());
	expect(style).not.toContain('unicode-range');
	const has = new Set(fonts.flatMap(([, data]) => openFont(Buffer.from(data)).characterSet));
	const letters =
		[...documents.values()].join('').match(/[\p{Script=Hangul}\p{Script=Han}]/gu) ?? [];
	expect(letters.length).toBeGreaterThan(300);
	expect(letters.filter((letter) => !has.has(letter.codePointAt(0) ?? 0))).toEqual([]);
	for (const [, family = ''] of style.matchAll(/@font-face\{font-family:"([^"]+)"/g))
		expect(
			style.split('}\n').filter((rule) => rule.includes(`"${family}"`)).length,
		).toBeGreaterThan(1);
});

test('a map shows the names for small screens where a reader knows no queries', () => {
	const layouts = [
		...[...documents.values()].join('').matchAll(/<g class="map-layout-(\d+)"[^>]*>/g),
	];
	expect(layouts.length).toBeGreaterThan(15);
	for (const [tag, width] of layouts)
		expect(tag.includes('display="none"'), tag).toBe(width !== '320');
});

test('no letter of a map is smaller than 9 pixels on a screen of 400', () => {
	/** What the margins of the page leave of it. */
	const width = 400 * 0.92;
	const maps = [...documents.values()].flatMap((text) => text.split('<svg ').slice(1));
	const sizes = maps.flatMap((svg) => {
		const unit = width / Number(/viewBox="0 0 (\d+)/.exec(svg)?.[1]);
		const layout =
			/<g class="map-layout-320" font-size="([\d.]+)"[^>]*>([\s\S]*?)(?=<g class="map-layout|<\/svg>)/.exec(
				svg,
			);
		const em = Number(layout?.[1]);
		return [...(layout?.[2] ?? '').matchAll(/font-size="([\d.]+)em"/g)].map(
			([, size]) => em * Number(size) * unit,
		);
	});
	expect(sizes.length).toBeGreaterThan(40);
	expect(Math.min(...sizes)).toBeGreaterThan(9);
});

test('the index leads into the chapters', () => {
	const index = documents.get('index.xhtml') ?? '';
	expect(
		listValues(index, 'href').filter((href) => /^[\w-]+\.xhtml#/.test(href)).length,
	).toBeGreaterThan(200);
});

test('a local build names no machine, and nothing tells how long reading takes', () => {
	for (const [path, data] of Object.entries(files)) {
		if (!/\.(?:xhtml|opf|ncx|css)$/.test(path)) continue;
		expect(strFromU8(data), path).not.toMatch(/localhost|\d min read/);
	}
});
