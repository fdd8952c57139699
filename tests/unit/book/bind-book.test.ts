import { expect, test } from 'vitest';
import { bindBook } from '../../../src/book/bind-book.ts';
import { buildBook } from '../../../src/book/build-book.ts';
import { makeChapter, makeClaim, makePage, makeSite } from '../../support/make-entries.ts';

const site = makeSite({
	chapters: [makeChapter({ id: 'river', body: '## The source {#source}\n' })],
	claims: [makeClaim({ id: 'length' })],
	pages: [makePage({ id: 'voices' }), makePage({ id: 'about', body: '## Method {#method}\n' })],
});
const { find, hasPageNumber } = bindBook(buildBook(site), '/', 'https://example.org/');

test.each([
	['/river/#source', 'river--source'],
	['/claims/length/', 'claims--length'],
	['/search/', undefined],
])('a link to %s leads to %s', (path, id) => {
	expect(find(path)).toBe(id);
});

test.each([
	['river', true],
	['river--source', true],
	['claims', true],
	['about--method', true],
	['notes--river', true],
	['maps--map-peninsula', true],
	['river--chart-length', true],
	['charts--table-length', true],
	['claims--length', false],
	['river--source-atlas', false],
	['river--ref-1', false],
])('a link to %s has a page number: %s', (id, isNumbered) => {
	expect(hasPageNumber(id)).toBe(isNumbered);
});
