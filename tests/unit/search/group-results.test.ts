import { describe, expect, it } from 'vitest';
import type { SearchResult } from '../../../src/search/build-index.ts';
import type { DocumentKind } from '../../../src/search/documents.ts';
import { groupResults } from '../../../src/search/group-results.ts';

const makeResult = (kind: DocumentKind, title = ''): SearchResult => ({
	document: { kind, title, context: '', path: '/', forms: [], text: '' },
	terms: new Set(),
	wanted: { words: [], figure: false },
	share: 1,
	score: 1,
});

const group = (...kinds: DocumentKind[]) =>
	groupResults(kinds.map((kind) => makeResult(kind))).map(({ id, results }) => [
		id,
		results.length,
	]);

describe('groupResults', () => {
	it('puts chapters first, then the group of the best result', () => {
		expect(group('Person', 'Source', 'Section', 'Claim', 'Person', 'Chapter')).toEqual([
			['chapters', 2],
			['people', 2],
			['sources', 1],
			['claims', 1],
		]);
	});

	it('puts all that is drawn or counted together', () => {
		expect(group('Map', 'Chart', 'Diagram', 'Figure', 'Place')).toEqual([['figures', 5]]);
	});

	it('keeps the order within a group', () => {
		const [chapters] = groupResults([makeResult('Section', 'a'), makeResult('Chapter', 'b')]);
		expect(chapters?.results.map(({ document }) => document.title)).toEqual(['a', 'b']);
	});

	it('has a group for every kind of document', () => {
		const kinds: Record<DocumentKind, true> = {
			Chapter: true,
			Section: true,
			Figure: true,
			Claim: true,
			Term: true,
			Person: true,
			Forecast: true,
			Event: true,
			Map: true,
			Chart: true,
			Diagram: true,
			Place: true,
			Source: true,
		};
		for (const kind of Object.keys(kinds) as DocumentKind[]) expect(group(kind)).toHaveLength(1);
	});
});
