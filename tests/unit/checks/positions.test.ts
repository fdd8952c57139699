import { describe, expect, it } from 'vitest';
import { findInSource, toLineAndColumn, toOffset } from '../../../src/checks/positions.ts';

describe('toLineAndColumn', () => {
	it.each([
		[0, 1, 1],
		[2, 1, 3],
		[3, 2, 1],
		[5, 3, 2],
	])('puts offset %i into line %i, column %i', (offset, line, column) => {
		expect(toLineAndColumn('ab\n\ncd', offset)).toEqual({ line, column });
	});

	it('has an opposite', () => {
		const text = 'ab\r\n\ncd é\n';
		for (let offset = 0; offset < text.length; offset += 1) {
			const { line, column } = toLineAndColumn(text, offset);
			expect(toOffset(text, line, column)).toBe(offset);
		}
	});
});

describe('findInSource', () => {
	it('finds a piece of a text that is quoted', () => {
		expect(findInSource("'It''s ten.'", "It's ten.", 5, 3)).toBe(7);
	});

	it('tells the second of two equal pieces from the first', () => {
		expect(findInSource('>-\n  ten\n  ten', 'ten ten', 4, 3)).toBe(11);
	});

	it('finds a piece across a line break of the source', () => {
		expect(findInSource('two\n  million', 'two million', 0, 11)).toBe(0);
	});

	it('gives the start where the source spells it in another way', () => {
		expect(findInSource('"\\x41"', 'A', 0, 1)).toBe(0);
	});

	it('takes characters of regular expressions as they are', () => {
		expect(findInSource('a (1) $2', '(1) $2', 4, 2)).toBe(6);
	});
});
