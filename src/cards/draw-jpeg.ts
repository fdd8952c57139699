import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Resvg } from '@resvg/resvg-js';
import { create, type Font } from 'fontkit';
import sharp from 'sharp';
import { unpackFont } from '../fonts/unpack-font.ts';

const require = createRequire(import.meta.url);

/** The face of titles on pictures: old-style figures and ŏ, ŭ included. */
const SERIF = require.resolve('source-serif/TTF/SourceSerif4-Regular.ttf');

/** The other faces of maps: seas in italics, all other names in the sans, as in the browser. */
const ITALIC = require.resolve('source-serif/TTF/SourceSerif4-It.ttf');
const SANS = [400, 600].map((weight) =>
	require.resolve(`@fontsource/inter/files/inter-latin-${weight}-normal.woff2`),
);

/** Opens the face of titles, to measure words and break lines. */
export const openTitleFont = (): Font => create(readFileSync(SERIF));

/**
 * Paints an SVG as JPEG, with the faces of the site.
 *
 * @param width pixels
 * @param quality 1 to 100
 */
export async function drawJpeg(
	svg: string,
	{ width, quality }: { width: number; quality: number },
): Promise<Buffer> {
	const picture = new Resvg(svg, {
		fitTo: { mode: 'width', value: width },
		font: {
			loadSystemFonts: false,
			fontFiles: [SERIF, ITALIC, ...(await Promise.all(SANS.map((file) => unpackFont(file))))],
			defaultFontFamily: 'Source Serif 4',
		},
	}).render();
	return sharp(picture.asPng()).jpeg({ quality, mozjpeg: true }).toBuffer();
}
