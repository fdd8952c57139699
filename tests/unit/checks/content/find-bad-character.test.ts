import { describe, expect, it } from 'vitest';
import { findForbidden, findUnclosed } from '../../../../src/checks/content/find-bad-character.ts';

describe('findForbidden', () => {
	it.each([
		['\b', 'U+0008'],
		['\0', 'U+0000'],
		['\u007F', 'U+007F'],
		['\u0085', 'U+0085'],
		['\uFFFE', 'U+FFFE'],
		['\uFDD0', 'U+FDD0'],
		['\u{1FFFF}', 'U+1FFFF'],
		['\uD83D', 'U+D83D'],
		['\uDE00', 'U+DE00'],
		['\uFFFD', 'U+FFFD'],
	])('finds %j', (character, name) => {
		expect(findForbidden(`ab${character}c`)).toMatchObject({
			index: 2,
			name: `the character ${name}`,
		});
	});

	it('lets tabs, line ends, Korean, emoji and joiners pass', () => {
		expect(findForbidden('a\tb\r\nc 주체 😀 👩‍🚀 é')).toBeUndefined();
	});
});

describe('findUnclosed', () => {
	it.each(['a', '\u2067a\u2069', '\u202Aa\u2068b\u2069\u202C'])('lets %j pass', (text) => {
		expect(findUnclosed(text)).toBeUndefined();
	});

	it.each([
		['a\u202Eb', 1],
		['a\u2067\u202Eb\u202C', 1],
		['ab\u2069', 2],
		['\u202Ea\u2069', 2],
	])('finds the mark in %j', (text, index) => {
		expect(findUnclosed(text)?.index).toBe(index);
	});
});
