import { expect, test } from 'vitest';
import { numberSources } from '../../../src/book/number-sources.ts';

const inBook = ['book', 'e-book'] as const;

test('sources are numbered in the order in which parts first cite them, once', () => {
	const sources = numberSources([
		{ bindings: inBook, sources: ['atlas', 'survey', 'atlas'] },
		{ bindings: inBook, sources: ['diary', 'survey'] },
	]);
	expect(sources.map(({ id, number }) => `${number} ${id}`)).toEqual([
		'1 atlas',
		'2 survey',
		'3 diary',
	]);
});

test('what the book on paper does not cite comes last, so that its numbers have no gap', () => {
	const sources = numberSources([
		{ bindings: ['record', 'e-book'], sources: ['ledger', 'atlas'] },
		{ bindings: inBook, sources: ['atlas'] },
	]);
	expect(sources).toEqual([
		{ id: 'atlas', number: 1, bindings: ['book', 'e-book', 'record'] },
		{ id: 'ledger', number: 2, bindings: ['record', 'e-book'] },
	]);
});
