import type { Font } from 'fontkit';

/** Width of a line of text in pixels. */
export function measureLine(text: string, font: Font, size: number): number {
	return (font.layout(text).advanceWidth / font.unitsPerEm) * size;
}

/**
 * Breaks a text into lines no wider than a width, each word on the first line that takes it.
 *
 * @param size of an em, pixels
 * @param width pixels
 */
export function wrapText(text: string, font: Font, size: number, width: number): string[] {
	const lines: string[] = [];
	for (const word of text.split(' ')) {
		const last = lines.at(-1);
		const longer = last === undefined ? word : `${last} ${word}`;
		if (last !== undefined && measureLine(longer, font, size) <= width)
			lines[lines.length - 1] = longer;
		else lines.push(word);
	}
	return lines;
}
