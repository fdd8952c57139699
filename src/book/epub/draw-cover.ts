import type { Font } from 'fontkit';
import { ACCENT, ensureDrawable, INK, MUTED, PAPER, placePicture } from '../../cards/draw-card.ts';
import { wrapText } from '../../cards/wrap-text.ts';
import { escapeXml } from '../../html/escape-xml.ts';

/** What stands on the cover. */
interface CoverText {
	title: string;
	subtitle: string;
	author: string;
}

/** Pixels; five to eight, as shops want it. */
export const COVER_WIDTH = 1200;
export const COVER_HEIGHT = 1920;

const EDGE = 96;
const MAP_HEIGHT = 1216;
const TITLE = 164;
const SUBTITLE = 58;

/**
 * Draws the cover as SVG: a map, and the title below it.
 *
 * @param map the map as an SVG file with literal colours
 * @param font the face of the words, to break lines
 * @throws if the font lacks a letter of the words
 */
export function drawCover({ title, subtitle, author }: CoverText, map: string, font: Font): string {
	for (const text of [title, subtitle, author]) ensureDrawable(text, font);
	const base = MAP_HEIGHT + 232;
	const lines = wrapText(subtitle, font, SUBTITLE, COVER_WIDTH - 2 * EDGE);
	return [
		`<svg xmlns="http://www.w3.org/2000/svg" width="${COVER_WIDTH}" height="${COVER_HEIGHT}">`,
		`<rect width="${COVER_WIDTH}" height="${COVER_HEIGHT}" fill="${PAPER}"/>`,
		placePicture(map, { width: COVER_WIDTH, height: MAP_HEIGHT }),
		`<rect y="${MAP_HEIGHT}" width="${COVER_WIDTH}" height="4" fill="${INK}"/>`,
		`<g font-family="Source Serif 4" fill="${INK}">`,
		`<text x="${EDGE - 8}" y="${base}" font-size="${TITLE}" letter-spacing="${-0.02 * TITLE}">${escapeXml(title)}</text>`,
		...lines.map(
			(line, index) =>
				`<text x="${EDGE}" y="${base + 116 + index * 1.3 * SUBTITLE}" font-size="${SUBTITLE}" fill="${ACCENT}">${escapeXml(line)}</text>`,
		),
		`<text x="${EDGE}" y="${COVER_HEIGHT - EDGE}" font-size="40" fill="${MUTED}">${escapeXml(author)}</text>`,
		'</g></svg>',
	].join('');
}
