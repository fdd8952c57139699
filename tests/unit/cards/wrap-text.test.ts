import type { Font } from 'fontkit';
import { describe, expect, it } from 'vitest';
import { balanceText, measureLine, wrapText } from '../../../src/cards/wrap-text.ts';

/** A font whose letters are all half an em wide. */
const font: Font = {
	unitsPerEm: 1000,
	ascent: 800,
	descent: -200,
	lineGap: 0,
	characterSet: [],
	layout: (text) => ({ advanceWidth: text.length * 500, glyphs: [] }),
};

/** Wraps at so many letters. */
const wrap = (text: string, letters: number) => wrapText(text, font, 20, letters * 10);

describe('measureLine', () => {
	it('gives the width in pixels at a size', () => {
		expect(measureLine('abcd', font, 20)).toBe(40);
		expect(measureLine('abcd', font, 40)).toBe(80);
		expect(measureLine('', font, 20)).toBe(0);
	});
});

describe('wrapText', () => {
	it('leaves a text on one line that fits it exactly', () => {
		expect(wrap('two seas', 8)).toEqual(['two seas']);
	});

	it('breaks before the word that does not fit', () => {
		expect(wrap('three borders and two seas', 9)).toEqual(['three', 'borders', 'and two', 'seas']);
	});

	it('fills each line with as many words as fit', () => {
		expect(wrap('a b c d e', 3)).toEqual(['a b', 'c d', 'e']);
	});

	it('gives a word wider than the line a line of its own', () => {
		expect(wrap('a transformation b', 5)).toEqual(['a', 'transformation', 'b']);
		expect(wrap('transformation', 5)).toEqual(['transformation']);
	});

	it('never breaks at a non-breaking space', () => {
		expect(wrap('about 18\u00a0km', 8)).toEqual(['about', '18\u00a0km']);
	});
});

describe('balanceText', () => {
	const balance = (text: string, letters: number) => balanceText(text, font, 20, letters * 10);

	it('takes no more lines than the width asks for, and leaves no word alone on the last', () => {
		expect(wrap('the line that stayed', 15)).toEqual(['the line that', 'stayed']);
		expect(balance('the line that stayed', 15)).toEqual(['the line', 'that stayed']);
	});

	it('leaves a text on one line that fits it', () => {
		expect(balance('two seas', 8)).toEqual(['two seas']);
	});

	it('leaves a word wider than the line on a line of its own', () => {
		expect(balance('a transformation b', 5)).toEqual(['a', 'transformation', 'b']);
	});
});
