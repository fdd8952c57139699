import { expect, test } from 'vitest';
import { findInBook } from '../../../src/book/find-in-book.ts';

const contents = {
	texts: new Set(['river']),
	lists: {
		claims: new Set(['length']),
		forecasts: new Set(['flood']),
		timeline: new Set(['bridge-opens']),
		maps: new Set(['valley']),
	},
};

test.each([
	['/', 'book'],
	['/river/', 'river'],
	['/river/#source', 'river--source'],
	['/claims/', 'claims'],
	['/claims/length/', 'claims--length'],
	['/claims/length/#atlas', 'claims--length'],
	['/forecasts/flood/', 'forecasts--forecast-flood'],
	['/timeline/#bridge-opens', 'timeline--bridge-opens'],
	['/updates/#bridge-opens', 'timeline--bridge-opens'],
	['/maps/valley/', 'maps--map-valley'],
	['/maps/world/', 'maps'],
	['/search/', undefined],
	['/charts/length.csv', undefined],
])('%s is %s in the book', (path, id) => {
	expect(findInBook(contents, path)).toBe(id);
});
