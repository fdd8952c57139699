import { expect, test } from 'vitest';
import { listStarts } from '../../../../src/book/paper/print-work.ts';

const places = new Map([
	['river', 7],
	['sea', 9],
]);

test('a part begins on its page, and each further sheet on the next', () => {
	const starts = ['river', 'river--source', 'river--mouth'];
	expect(listStarts({ part: 'river', parts: ['river'], starts }, places)).toEqual([
		{ id: 'river', number: 7 },
		{ id: 'river--source', number: 8 },
		{ id: 'river--mouth', number: 9 },
	]);
});

test('a sheet without a place of its own, or with one of another part, is passed over', () => {
	const starts = ['sea', undefined, 'river--source-atlas', 'sea--coast'];
	expect(listStarts({ part: 'sea', parts: ['sea'], starts }, places)).toEqual([
		{ id: 'sea', number: 9 },
		{ id: 'sea--coast', number: 12 },
	]);
});

test('the places of parts that continue it are its own', () => {
	const starts = ['river', 'lake--shore', 'sea--coast'];
	expect(listStarts({ part: 'river', parts: ['river', 'lake'], starts }, places)).toEqual([
		{ id: 'river', number: 7 },
		{ id: 'lake--shore', number: 8 },
	]);
});

test('a part that no link leads to has no pages', () => {
	expect(listStarts({ part: 'hills', parts: ['hills'], starts: ['hills'] }, places)).toEqual([]);
});
