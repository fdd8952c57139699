import { describe, expect, it } from 'vitest';
import { sortSources } from '../../../src/model/sort-sources.ts';
import { makeSource } from '../../support/make-entries.ts';

const sort = (...sources: Parameters<typeof makeSource>[0][]) =>
	sortSources(sources.map((source) => makeSource(source))).map(({ id }) => id);

describe('sortSources', () => {
	it('sorts by the first author, or the publisher where none is named', () => {
		expect(
			sort(
				{ id: 'c', publisher: 'Reuters' },
				{ id: 'b', authors: ['Krogh', 'Adams'], publisher: 'Atlas House' },
				{ id: 'a', publisher: 'BBC' },
			),
		).toEqual(['a', 'b', 'c']);
	});

	it('sorts the works of one author by date, the undated last', () => {
		expect(
			sort(
				{ id: 'day', date: '2024-05-01' },
				{ id: 'undated', date: null },
				{ id: 'year', date: '2024' },
				{ id: 'earlier', date: '1999/2001' },
			),
		).toEqual(['earlier', 'year', 'day', 'undated']);
	});

	it('sorts works that are alike by id, so that every build gives the same list', () => {
		expect(sort({ id: 'b' }, { id: 'a' })).toEqual(['a', 'b']);
	});

	it('sorts as a reader expects, whatever the case or accent', () => {
		expect(
			sort(
				{ id: 'z', publisher: 'Zeit' },
				{ id: 'e', publisher: 'Écho' },
				{ id: 'n', publisher: 'nk news' },
			),
		).toEqual(['e', 'n', 'z']);
	});

	it('leaves the list it is given as it was', () => {
		const sources = [makeSource({ id: 'b' }), makeSource({ id: 'a' })];
		sortSources(sources);
		expect(sources.map(({ id }) => id)).toEqual(['b', 'a']);
	});
});
