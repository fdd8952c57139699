import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { BindingName } from '../../../src/book/bindings.ts';
import { buildBook, listBound } from '../../../src/book/build-book.ts';
import {
	makeChapter,
	makeClaim,
	makeEvent,
	makePage,
	makePerson,
	makeSite,
	makeSource,
	makeTerm,
} from '../../support/make-entries.ts';

const site = makeSite({
	chapters: [
		makeChapter({ id: 'sea', title: 'The sea', order: 2, part: 'futures' }),
		makeChapter({ id: 'river', title: 'The river', order: 1, part: 'country' }),
	],
	pages: [makePage({ id: 'voices', standfirst: 'A home.' }), makePage({ id: 'about' })],
	claims: [makeClaim({ id: 'length' })],
	people: [makePerson({ id: 'ferryman' })],
	glossary: [makeTerm({ id: 'delta' })],
});
const book = buildBook(site);
const find = (id: string) => book.parts.find((part) => part.id === id);

test('imprint, contents and what else stands before the chapters come first, then these in order, then all else', () => {
	const ids = book.parts.map(({ id }) => id);
	expect(ids.slice(0, 8)).toEqual([
		'imprint',
		'contents',
		'figures',
		'guide',
		'introduction',
		'river',
		'sea',
		'plates',
	]);
	expect(ids.at(-1)).toBe('index');
});

test('chapters have their number in the title and stand under their part of the subject', () => {
	expect(find('river')).toMatchObject({ title: '1  The river', group: 'The country' });
	expect(find('sea')).toMatchObject({ title: '2  The sea', group: 'What may come' });
	expect(find('claims')?.group).toBe('At the back');
});

test('texts come from the pages of the site', () => {
	expect(find('introduction')?.text).toMatchObject({ id: 'voices', standfirst: 'A home.' });
	expect(find('about')?.text?.id).toBe('about');
	expect(find('river')?.text).toBe(find('river')?.chapter);
});

test('a page that is missing is an error', () => {
	expect(() => buildBook(makeSite())).toThrow('content/pages/voices.mdx is missing.');
});

test('entries have the ids of their elements', () => {
	expect([...(find('people')?.entries ?? [])]).toEqual([['ferryman', 'ferryman']]);
	expect([...(find('glossary')?.entries ?? [])]).toEqual([['delta', 'delta']]);
	expect([...(find('claims')?.entries ?? [])]).toEqual([['length', 'length']]);
});

describe('a binding', () => {
	const list = (binding: BindingName) => listBound(book, binding).map(({ id }) => id);

	test('on paper leaves what the chapters rest on to the record', () => {
		expect(list('book')).toEqual([
			'imprint',
			'contents',
			'figures',
			'river',
			'sea',
			'plates',
			'forecasts',
			'timeline',
			'people',
			'glossary',
			'about',
			'sources',
			'index',
		]);
		expect(list('record')).toEqual([
			'contents',
			'figures',
			'guide',
			'forecasts',
			'maps-in-words',
			'charts',
			'diagrams',
			'claims',
			'sources',
		]);
	});

	test('for e-readers has both, and an introduction for contents and plates', () => {
		const onPaper = new Set([...list('book'), ...list('record')]);
		for (const part of ['contents', 'guide', 'plates']) onPaper.delete(part);
		expect(new Set(list('e-book'))).toEqual(onPaper.add('introduction'));
	});
});

describe('sources', () => {
	const cited = makeSite({
		chapters: [
			makeChapter({ id: 'sea', order: 2, body: 'Deep.<Cite id="atlas" /><Cite id="diary" />' }),
			makeChapter({ id: 'river', order: 1, body: 'Long.<Cite id="survey" /><Cite id="atlas" />' }),
		],
		sources: ['atlas', 'diary', 'ledger', 'survey', 'chronicle', 'pilot'].map((id) =>
			makeSource({ id }),
		),
		pages: [makePage({ id: 'voices' }), makePage({ id: 'about' })],
		claims: [makeClaim({ id: 'length', sources: [{ id: 'ledger', says: 'Its length.' }] })],
		timeline: [makeEvent({ id: 'flood', sources: ['chronicle'] })],
	});
	const { sources, parts } = buildBook(cited);

	test('are numbered once: chapters in order, what follows them, then the record', () => {
		expect(sources.map(({ id }) => id)).toEqual([
			'survey',
			'atlas',
			'diary',
			'chronicle',
			'ledger',
		]);
		expect(sources.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5]);
	});

	test('have the same numbers in the marks of every chapter', () => {
		const sea = parts.find(({ id }) => id === 'sea');
		expect(sea?.text?.citations.marks.flatMap((mark) => mark.sources)).toEqual([
			{ id: 'atlas', number: 2 },
			{ id: 'diary', number: 3 },
		]);
		expect(sea?.chapter?.citations).toEqual(sea?.text?.citations);
	});

	test('stand in the bindings in which something cites them', () => {
		const find = (source: string) => sources.find(({ id }) => id === source)?.bindings;
		expect(find('atlas')).toEqual(['book', 'e-book']);
		expect(find('ledger')).toEqual(['record', 'e-book']);
	});
});

test('every kind of part has its component, and every component its part', () => {
	const folder = new URL('../../../src/components/print/parts/', import.meta.url);
	const components = readdirSync(folder).filter((name) => name.endsWith('.astro'));
	const kinds = new Set(book.parts.map(({ kind }) => `${kind.replaceAll('-', '')}.astro`));
	expect(components.map((name) => name.toLowerCase()).sort()).toEqual([...kinds].sort());
});

test('names for the index are places, terms with their other words, and those the page lists', () => {
	const { names } = buildBook(
		makeSite({
			pages: [
				makePage({ id: 'voices' }),
				makePage({ id: 'about' }),
				makePage({ id: 'print', names: { 'Putin, Vladimir': ['Vladimir Putin', 'Putin'] } }),
			],
			glossary: [makeTerm({ term: 'delta', aliases: ['river mouth'] })],
		}),
	);
	expect([...names.spellings]).toEqual([
		['delta', 'delta'],
		['river mouth', 'delta'],
		['Vladimir Putin', 'Putin, Vladimir'],
		['Putin', 'Putin, Vladimir'],
	]);
	expect([...names.aliases]).toEqual([['river mouth', 'delta']]);
});

test('what brief and executive edition cite is in the record, after all that the book cites', () => {
	const cited = makeSite({
		...{ pages: [makePage({ id: 'voices' }), makePage({ id: 'about' })] },
		...{ sources: [makeSource({ id: 'atlas' }), makeSource({ id: 'news' })] },
		people: [makePerson({ id: 'ferryman', sources: ['atlas'] })],
	});
	expect(buildBook(cited, () => [], ['news', 'atlas']).sources).toEqual([
		{ id: 'atlas', number: 1, bindings: ['book', 'e-book', 'record'] },
		{ id: 'news', number: 2, bindings: ['record', 'e-book'] },
	]);
});
