import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { buildBook, listBound } from '../../../src/book/build-book.ts';
import {
	makeChapter,
	makeClaim,
	makePage,
	makePerson,
	makeSite,
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

test('the list of figures and the introduction come first, then the chapters in order, then all else', () => {
	const ids = book.parts.map(({ id }) => id);
	expect(ids.slice(0, 5)).toEqual(['figures', 'introduction', 'river', 'sea', 'maps']);
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
	test('on paper has no introduction, which the title page stands for', () => {
		expect(listBound(book, 'book').map(({ id }) => id)).not.toContain('introduction');
	});

	test('for e-readers has it, and both have all chapters', () => {
		const ids = listBound(book, 'e-book').map(({ id }) => id);
		expect(ids.slice(0, 2)).toEqual(['figures', 'introduction']);
		for (const id of ['river', 'sea']) {
			expect(ids).toContain(id);
			expect(listBound(book, 'book').map((part) => part.id)).toContain(id);
		}
	});
});

test('every kind of part has its component, and every component its part', () => {
	const folder = new URL('../../../src/components/print/parts/', import.meta.url);
	const components = readdirSync(folder).filter((name) => name.endsWith('.astro'));
	const kinds = new Set(book.parts.map(({ kind }) => `${kind}.astro`));
	expect(components.map((name) => name.charAt(0).toLowerCase() + name.slice(1)).sort()).toEqual(
		[...kinds].sort(),
	);
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
