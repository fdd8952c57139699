import { createRequire } from 'node:module';
import { Resvg } from '@resvg/resvg-js';
import sharp from 'sharp';
import { unpackFont } from '../fonts/unpack-font.ts';
import { TITLE_FONT } from './open-title-font.ts';

const require = createRequire(import.meta.url);

/** The other faces of maps: seas in italics, all other names in the sans, as in the browser. */
const ITALIC = require.resolve('source-serif/TTF/SourceSerif4-It.ttf');
const SANS = [400, 600].map((weight) =>
	require.resolve(`@fontsource/inter/files/inter-latin-${weight}-normal.woff2`),
);

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
			fontFiles: [TITLE_FONT, ITALIC, ...(await Promise.all(SANS.map((file) => unpackFont(file))))],
			defaultFontFamily: 'Source Serif 4',
		},
	}).render();
	return sharp(picture.asPng()).jpeg({ quality, mozjpeg: true }).toBuffer();
}
