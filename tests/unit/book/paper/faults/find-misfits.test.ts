import { describe, expect, test } from 'vitest';
import {
	findOverhangs,
	findShrinkage,
	LEAST_LETTERS,
} from '../../../../../src/book/paper/faults/find-misfits.ts';
import type { Printed, PrintedLine } from '../../../../../src/book/paper/faults/read-printed.ts';

/** A document whose blocks have a line each. */
const print = (...blocks: ({ role: string } & Partial<PrintedLine>)[]): Printed => ({
	blocks: blocks.map(({ role, ...line }) => {
		const words = `The ${role}`;
		const lines = [{ page: 1, baseline: 100, left: 57, right: 300, size: 9.5, words, ...line }];
		return { role, text: words, pieces: [words], lines };
	}),
	heights: [842, 842],
	widths: [595, 400],
	fonts: [],
});

describe('shrunk pages', () => {
	test('have a smaller heading than was asked for', () => {
		const printed = print({ role: 'H1', size: 42.5 }, { role: 'P', size: 6.5 });
		expect(findShrinkage(printed, 42.51)).toEqual([]);
		expect(findShrinkage(printed, 50)).toEqual([
			{
				message:
					'Something is wider than the sheet, and the browser has shrunk all pages to it: the largest heading has 42.5 points, not 50.0.',
			},
		]);
	});

	test('are known by their letters, too, and told of once', () => {
		const least = { role: 'P', size: LEAST_LETTERS };
		expect(findShrinkage(print(least), 0)).toEqual([]);
		const small = [least, { role: 'TD', size: 4.5 }, { role: 'P', size: 4.2, page: 2 }];
		expect(findShrinkage(print(...small), 0)).toEqual([
			{ page: 2, message: '2 lines have letters of less than 5.2 points, this of 4.2: "The P".' },
		]);
	});
});

test('lines that reach into the margin or beyond the sheet', () => {
	const wide = { role: 'TD', right: 560 };
	expect(findOverhangs(print({ role: 'P', left: 39, right: 556 }), 40)).toEqual([]);
	const overhangs = findOverhangs(
		print(wide, { role: 'P', page: 2, right: 410 }, { role: 'P', left: 20 }),
		40,
	);
	expect(overhangs.map(({ page }) => page)).toEqual([1, 2, 1]);
	expect(overhangs[0]?.message).toBe(
		'A line reaches into the margin or beyond the sheet: "The TD".',
	);
});
