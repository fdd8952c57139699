import { expect, test } from 'vitest';
import { cutWords } from '../../../src/model/cut-words.ts';

test('a text is cut between words', () => {
	expect(cutWords('Short.', 10)).toBe('Short.');
	expect(cutWords('Shells, men and money', 10)).toBe('Shells …');
	expect(cutWords('Shells, men and money', 14)).toBe('Shells, men …');
});
