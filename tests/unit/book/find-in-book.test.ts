import { expect, test } from 'vitest';
import { buildBook } from '../../../src/book/build-book.ts';
import { findInBook } from '../../../src/book/find-in-book.ts';
import {
	makeChapter,
	makeClaim,
	makeEvent,
	makeForecast,
	makePage,
	makeSite,
} from '../../support/make-entries.ts';

const { parts } = buildBook(
	makeSite({
		chapters: [makeChapter({ id: 'river' })],
		pages: [makePage({ id: 'voices' }), makePage({ id: 'about' })],
		claims: [makeClaim({ id: 'length' })],
		forecasts: [makeForecast({ id: 'flood' })],
		timeline: [makeEvent({ id: 'bridge-opens' })],
	}),
);

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
	['/maps/world/', undefined],
	['/maps/', 'plates'],
	['/forecasts/#yardstick', 'forecasts'],
	['/print/#index', 'index'],
	['/print/', undefined],
	['/about/#method', 'about--method'],
	['/river/length/', undefined],
	['/search/', undefined],
	['/charts/length.csv', undefined],
])('%s is %s in the book', (path, id) => {
	expect(findInBook(parts, path)).toBe(id);
});
