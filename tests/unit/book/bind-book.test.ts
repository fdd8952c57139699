import { expect, test } from 'vitest';
import { bindBook } from '../../../src/book/bind-book.ts';
import type { SiteEntries } from '../../../src/model/build-site.ts';
import { buildBook } from '../../../src/book/build-book.ts';
import { makeChapter, makeClaim, makePage, makeSite } from '../../support/make-entries.ts';

const site = makeSite({
	chapters: [
		makeChapter({
			id: 'river',
			body: '## The source {#source}\n\n<MapFigure id="coast" />\n\n<MapFigure id="tower" />\n',
		}),
	],
	maps: [
		{ id: 'coast', aspect: 0.7, sources: [] },
		{ id: 'tower', aspect: 1.2, sources: [] },
	] as unknown as SiteEntries['maps'],
	claims: [makeClaim({ id: 'length' })],
	pages: [makePage({ id: 'voices' }), makePage({ id: 'about', body: '## Method {#method}\n' })],
});
const book = buildBook(site);
const bind = (...bindings: Parameters<typeof bindBook>[1]) =>
	bindBook(book, bindings, '/', 'https://example.org/');
const { find, hasPageNumber } = bind('book', 'e-book');

test.each([
	['/river/#source', { onPaper: 'river--source' }],
	['/claims/length/', { inEbook: 'claims--length' }],
	['/maps/coast/', { onPaper: 'river--map-coast', inEbook: 'maps-in-words--words-coast' }],
	['/maps/tower/', { onPaper: 'plates--map-tower', inEbook: 'maps-in-words--words-tower' }],
	['/search/', {}],
])('a link to %s leads to %s', (path, place) => {
	expect(find(path)).toEqual(place);
});

test('in the record a claim stands on paper, and a chapter nowhere', () => {
	const record = bind('record');
	expect(record.find('/claims/length/')).toEqual({ onPaper: 'claims--length' });
	expect(record.find('/river/')).toEqual({});
	expect(record.find('/maps/coast/')).toEqual({ onPaper: 'maps-in-words--words-coast' });
});

test.each([
	['river', true],
	['river--source', true],
	['claims', false],
	['about--method', true],
	['maps--map-peninsula', true],
	['river--chart-length', true],
	['charts--table-length', true],
	['claims--length', false],
	['river--source-atlas', false],
	['river--ref-1', false],
])('a link to %s has a page number: %s', (id, isNumbered) => {
	expect(hasPageNumber(id)).toBe(isNumbered);
});
