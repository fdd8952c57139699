import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { makeEpub } from '../../src/book/epub/make-epub.ts';
import { checkEpub, readDocuments } from '../support/check-epub.ts';

const site = process.env['SITE_FOLDER'] ?? 'dist';
const folder = mkdtempSync(join(tmpdir(), 'three-borders-epub-'));
const first = join(folder, 'first.epub');

let book: Uint8Array;
let documents: ReadonlyMap<string, string>;

beforeAll(async () => {
	await makeEpub(site, first, '2026-06-12');
	book = readFileSync(first);
	documents = readDocuments(unzipSync(book));
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
		await makeEpub(site, again, '2026-06-12');
	} finally {
		process.env['TZ'] = zone;
	}
	expect(readFileSync(again).equals(book)).toBe(true);
});

test('the book is small enough to send', () => {
	expect(book.length).toBeLessThan(3_000_000);
});

test('every chapter is there with its headings, maps, charts, diagrams, notes and sources', () => {
	const chapters = readdirSync('content/chapters').map((file) => file.replace('.mdx', ''));
	expect(chapters.length).toBeGreaterThan(0);
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
			...listIds(html, /<li class="source[^"]*" id="([^"]+)"/g),
		];
		expect(
			wanted.filter((id) => !ids.has(id)),
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

test('every map is told in words', () => {
	const atlas = documents.get('maps.xhtml') ?? '';
	const maps = inject('routes').flatMap((route) => /^\/maps\/([\w-]+)\//.exec(route)?.[1] ?? []);
	expect(maps.length).toBeGreaterThan(0);
	for (const id of maps) {
		expect(atlas, id).toContain(`<h2 id="plate-${id}">`);
		const words = atlas.split(`<h3 id="words-${id}">`)[1]?.split('<h3 ')[0] ?? '';
		expect(words, id).toContain('class="text-map"');
		expect(words, id).toContain('<table class="map-places">');
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
		expect(own, id).toContain('<table class="figure-table">');
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
		expect(figure, id).toContain(`<span class="figure-number">Figure ${number}</span>`);
	}
});
