import { expect, test } from 'vitest';
import { areRight } from '../../../../src/book/paper/print-pages.ts';

const pages = (entries: Record<string, number>) => new Map(Object.entries(entries));

test.each([
	[
		'each place lies on the page that was printed',
		{ river: 3, sea: 5 },
		{ river: 3, sea: 5 },
		true,
	],
	['one has moved', { river: 3, sea: 5 }, { river: 3, sea: 6 }, false],
	['one was not known before', { river: 3 }, { river: 3, sea: 5 }, false],
	['one is no longer found', { river: 3, sea: 5 }, { river: 3 }, true],
])('where %s, the numbers are right: %4$s', (_, printed, found, expected) => {
	expect(areRight(['river', 'sea'], pages(printed), pages(found))).toBe(expected);
});
