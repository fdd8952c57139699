import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { create, type Font } from 'fontkit';
import type { MapFont, TextStyle } from './text-styles.ts';

/** The files the site's own fonts are cut from: the same widths as in the browser. */
const FILES: Record<MapFont, string> = {
	sans: '@fontsource/inter/files/inter-latin-400-normal.woff2',
	'sans-bold': '@fontsource/inter/files/inter-latin-600-normal.woff2',
	'serif-italic': 'source-serif/WOFF2/OTF/SourceSerif4-It.otf.woff2',
};

const require = createRequire(import.meta.url);
const fonts = new Map<MapFont, Font>();

function getFont(name: MapFont): Font {
	const font = fonts.get(name) ?? create(readFileSync(require.resolve(FILES[name])));
	fonts.set(name, font);
	return font;
}

/** The words as they are set: in capitals where the style says so. */
export function setText(text: string, style: TextStyle): string {
	return style.capitals ? text.toLocaleUpperCase('en') : text;
}

/**
 * Width of one line of text.
 *
 * @param size of an em, in any unit; the width comes in the same.
 * @throws Error if the font lacks a character.
 */
export function measureText(text: string, style: TextStyle, size: number): number {
	const font = getFont(style.font);
	const { advanceWidth, glyphs } = font.layout(text);
	if (glyphs.some(({ id }) => id === 0)) {
		throw new Error(`The map font "${style.font}" lacks a character of "${text}".`);
	}
	// The space after the last letter is not seen.
	const spacing = style.spacing * Math.max(0, [...text].length - 1);
	return (advanceWidth / font.unitsPerEm + spacing) * size;
}
