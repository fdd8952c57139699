import type { Font } from 'fontkit';
import { wrapWords } from '../fonts/wrap-words.ts';

/** Widths of words in ems: texts are tried at many sizes and widths, and laying out a word takes long. */
const widths = new WeakMap<Font, Map<string, number>>();

function measureWord(word: string, font: Font): number {
	const known = widths.get(font) ?? new Map<string, number>();
	widths.set(font, known);
	const width = known.get(word) ?? font.layout(word).advanceWidth / font.unitsPerEm;
	known.set(word, width);
	return width;
}

/** Width of a line of text in pixels. */
export function measureLine(text: string, font: Font, size: number): number {
	const words = text.split(' ');
	const spaces = (words.length - 1) * measureWord(' ', font);
	return words.reduce((sum, word) => sum + measureWord(word, font), spaces) * size;
}

/**
 * Breaks a text into lines no wider than a width, each word on the first line that takes it.
 *
 * @param size of an em, pixels
 * @param width pixels
 */
export function wrapText(text: string, font: Font, size: number, width: number): string[] {
	return wrapWords(text, (line) => measureLine(line, font, size) <= width);
}

/**
 * Breaks a text into as few lines as a width takes, but of about the same length, so that no word is left
 * alone on the last.
 *
 * @param size of an em, pixels
 * @param width pixels
 */
export function balanceText(text: string, font: Font, size: number, width: number): string[] {
	const most = wrapText(text, font, size, width).length;
	const fits = (narrower: number) => {
		const lines = wrapText(text, font, size, narrower);
		return lines.length <= most && lines.every((line) => measureLine(line, font, size) <= narrower);
	};
	let [enough, tooNarrow] = [width, 0];
	while (enough - tooNarrow > 1) {
		const middle = (enough + tooNarrow) / 2;
		if (fits(middle)) enough = middle;
		else tooNarrow = middle;
	}
	return wrapText(text, font, size, enough);
}
