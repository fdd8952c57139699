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

/** Paths of the faces without serifs, unpacked once. */
let faces: Promise<string[]> | undefined;

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
	faces ??= Promise.all(SANS.map((file) => unpackFont(file)));
	const picture = new Resvg(svg, {
		fitTo: { mode: 'width', value: width },
		font: {
			loadSystemFonts: false,
			fontFiles: [TITLE_FONT, ITALIC, ...(await faces)],
			defaultFontFamily: 'Source Serif 4',
		},
	}).render();
	// The pixels as they are: to pack and unpack a PNG in between takes as long as to paint it.
	const raw = { width: picture.width, height: picture.height, channels: 4 as const };
	return sharp(picture.pixels, { raw })
		.removeAlpha() // Smaller files cost four times as long, for a fifth of their size.
		.jpeg({ quality, progressive: true, optimiseCoding: true })
		.toBuffer();
}
