import { expect, test } from 'vitest';
import { findEarlier, listFigures, sortByNumber } from '../../../src/book/list-figures.ts';
import type { Site } from '../../../src/model/build-site.ts';

const named = (...ids: string[]) => new Map(ids.map((id) => [id, { id, title: `The ${id}` }]));

const list = (...bodies: string[]) =>
	listFigures({
		chapters: bodies.map((body, index) => ({ id: `chapter-${index + 1}`, body })),
		maps: named('coast'),
		charts: named('depth'),
		diagrams: named('delta'),
	} as unknown as Site);

test('figures are numbered through the book, in reading order', () => {
	const figures = list(
		'<Chart id="depth" />\n\n<Claim id="a">Deep</Claim>\n\n<MapFigure id="coast" />',
		'<Diagram id="delta" />',
	);
	expect(figures).toEqual([
		{
			number: 1,
			title: 'The depth',
			chapter: 'chapter-1',
			collection: 'charts',
			entry: 'depth',
			ownId: 'chart-depth',
			id: 'chapter-1--chart-depth',
		},
		{
			number: 2,
			title: 'The coast',
			chapter: 'chapter-1',
			collection: 'maps',
			entry: 'coast',
			ownId: 'map-coast',
			id: 'chapter-1--map-coast',
		},
		{
			number: 3,
			title: 'The delta',
			chapter: 'chapter-2',
			collection: 'diagrams',
			entry: 'delta',
			ownId: 'diagram-delta',
			id: 'chapter-2--diagram-delta',
		},
	]);
});

test('one that two chapters show stands in the first, and the other can find it', () => {
	const all = list('<Chart id="depth" />', '<MapFigure id="coast" />\n\n<Chart id="depth" />');
	expect(all.map(({ id, number }) => `${number} ${id}`)).toEqual([
		'1 chapter-1--chart-depth',
		'2 chapter-2--map-coast',
	]);
	const figures = new Map(all.map((figure) => [figure.ownId, figure]));
	const find = (part: string) => findEarlier('chart-depth', { part, figures });
	expect(find('chapter-1')).toBeUndefined();
	expect(find('chapter-2')).toMatchObject({ number: 1, chapter: 'chapter-1' });
	expect(findEarlier('map-coast', { part: 'chapter-2', figures })).toBeUndefined();
	expect(findEarlier('chart-depth', undefined)).toBeUndefined();
});

test('a small copy that says where a chapter stands is no figure', () => {
	const figures = list('<Diagram id="delta" at="mouth" />', '<Diagram id="delta" />');
	expect(figures.map(({ id, number }) => `${number} ${id}`)).toEqual([
		'1 chapter-2--diagram-delta',
	]);
});

test('entries of the record stand in the order of the numbers, what has none behind them', () => {
	const figures = list('<Chart id="depth" />\n\n<MapFigure id="b" />', '<MapFigure id="a" />');
	const sorted = sortByNumber(
		figures,
		'maps',
		['plate', 'a', 'other', 'b', 'depth'].map((id) => ({ id })),
	);
	expect(sorted.map(({ id }) => id)).toEqual(['b', 'a', 'plate', 'other', 'depth']);
});
