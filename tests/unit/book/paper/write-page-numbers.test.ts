import { describe, expect, test } from 'vitest';
import {
	formatPageNumbers,
	type PageReference,
} from '../../../../src/book/paper/write-page-numbers.ts';

const places = new Map([
	['a', 3],
	['b', 5],
	['c', 6],
	['d', 9],
]);

const write = (
	references: PageReference[],
	known: ReadonlyMap<string, number> | undefined = places,
) => formatPageNumbers(references, known).map(({ text }) => text);

/** A line of the index that leads to these pages, as it is printed. */
function printLine(...pages: number[]): string {
	const references = pages.map((_, at): PageReference => ({
		id: `p${at}`,
		kind: 'index',
		line: 0,
	}));
	const known = new Map(pages.map((page, at) => [`p${at}`, page]));
	return formatPageNumbers(references, known)
		.flatMap(({ text, isHidden }) => (isHidden ? [] : text))
		.join(', ');
}

test('each kind of reference has its form', () => {
	expect(
		write([
			{ id: 'a', kind: 'contents' },
			{ id: 'b', kind: 'text' },
			{ id: 'b', to: 'd', kind: 'text' },
			{ id: 'b', to: 'b', kind: 'text' },
		]),
	).toEqual(['3', ' (p.\u00A05)', ' (pp.\u00A05–9)', ' (p.\u00A05)']);
});

test('what the book lacks gets no number', () => {
	expect(write([{ id: 'x', kind: 'text' }])).toEqual(['']);
});

test('before pages are known there is room for a number', () => {
	expect(formatPageNumbers([{ id: 'a', kind: 'text' }], undefined)).toEqual([
		{ text: ' (p.\u00A000)', isHidden: false },
	]);
});

describe('a line of the index', () => {
	test.each([
		['names each page', [3, 5, 9], '3, 5, 9'],
		['names none twice', [3, 3, 5], '3, 5'],
		['joins two that follow one another', [3, 4], '3–4'],
		['joins longer runs', [3, 4, 4, 5, 8], '3–5, 8'],
		['joins no pages with one between', [3, 5, 6], '3, 5–6'],
		['names what stands out of order', [53, 29, 7], '53, 29, 7'],
	])('%s', (_, pages, expected) => {
		expect(printLine(...pages)).toBe(expected);
	});

	test('hides what has no page', () => {
		const written = formatPageNumbers(
			['x', 'b', 'c'].map((id) => ({ id, kind: 'index', line: 0 })),
			places,
		);
		expect(written.map(({ isHidden }) => isHidden)).toEqual([true, false, true]);
	});

	test('is not joined to the line before', () => {
		const written = formatPageNumbers(
			[
				{ id: 'b', kind: 'index', line: 0 },
				{ id: 'c', kind: 'index', line: 1 },
			],
			places,
		);
		expect(written).toEqual([
			{ text: '5', isHidden: false },
			{ text: '6', isHidden: false },
		]);
	});

	test('joins no run over the end of a group', () => {
		const pages = [9, 10, 11, 13];
		const written = formatPageNumbers(
			pages.map((_, at) => ({ id: `p${at}`, kind: 'index', line: 0, group: at < 2 ? 0 : 1 })),
			new Map(pages.map((page, at) => [`p${at}`, page])),
		);
		expect(written.flatMap(({ text, isHidden }) => (isHidden ? [] : text))).toEqual([
			'9–10',
			'11',
			'13',
		]);
	});
});
