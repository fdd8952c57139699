import { expect, test } from 'vitest';
import { listRecordFigures } from '../../../src/book/list-record-figures.ts';

test('figures lead to what the record says of them, in the order of the book; plates follow without a number', () => {
	const figure = { id: 'river--chart-length', ownId: 'chart-length', chapter: 'river' };
	const maps = [
		{ id: 'delta', title: 'The delta' },
		{ id: 'sites', title: 'Sites' },
	];
	expect(
		listRecordFigures(
			[
				{ ...figure, collection: 'charts', entry: 'length', number: 1, title: 'Length' },
				{ ...figure, collection: 'maps', entry: 'delta', number: 2, title: 'The delta' },
				{ ...figure, collection: 'diagrams', entry: 'trade', number: 3, title: 'Trade' },
			],
			maps,
		),
	).toEqual([
		{ id: 'charts--table-length', part: 'charts', number: 1, title: 'Length' },
		{ id: 'maps-in-words--words-delta', part: 'maps-in-words', number: 2, title: 'The delta' },
		{ id: 'diagrams--trade', part: 'diagrams', number: 3, title: 'Trade' },
		{
			id: 'maps-in-words--words-sites',
			part: 'maps-in-words',
			number: undefined,
			title: 'Plate: Sites',
		},
	]);
});
