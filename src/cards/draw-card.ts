import type { Font } from 'fontkit';
import { CARD_MAP } from '../geo/draw/frame.ts';
import { escapeXml } from '../html/escape-xml.ts';
import { balanceText, measureLine, wrapText } from './wrap-text.ts';

/** What a sharing card shows. */
export interface CardText {
	title: string;
	/** Name of the site. */
	site: string;
	/** The line under the site's name. */
	subtitle: string;
}

/** Size of a card in pixels, as Open Graph wants it. */
export const CARD_WIDTH = 1200;
export const CARD_HEIGHT = CARD_MAP.height;

const EDGE = 64;
/** Between the title and the picture. */
const GAP = 40;

/** The light colours of the site, for pictures that bear its name. */
export const PAPER = '#fbf8f1';
export const INK = '#1d1a16';
export const ACCENT = '#84301c';
export const MUTED = '#544e46';

/** Sizes tried for the title, largest first, and the most lines each may take. */
const TITLE_SIZES = [
	{ size: 84, lines: 3 },
	{ size: 66, lines: 4 },
	{ size: 52, lines: 6 },
	{ size: 44, lines: 8 },
];
const SMALLEST_TITLE = 44;
const SUBTITLE = { size: 25, leading: 33 };

/** Breaks the title at the largest size at which its lines are few enough and its longest word fits. */
function fitTitle(title: string, font: Font, width: number): { size: number; lines: string[] } {
	const fitting = TITLE_SIZES.find(({ size, lines: most }) => {
		const lines = wrapText(title, font, size, width);
		const isNarrow = lines.every((line) => measureLine(line, font, size) <= width);
		return lines.length <= most && isNarrow;
	});
	const size = fitting?.size ?? SMALLEST_TITLE;
	return { size, lines: balanceText(title, font, size, width) };
}

/** The first letter of a text that a font lacks; undefined where it has all. */
export function findMissingLetter(text: string, font: Font): string | undefined {
	const drawable = new Set(font.characterSet);
	return [...text].find((letter) => !drawable.has(letter.codePointAt(0) ?? 0));
}

/**
 * Makes sure that a font has all the letters of a text: a drawing shows a box for one it lacks.
 *
 * @throws if it has not
 */
export function ensureDrawable(text: string, font: Font): void {
	const missing = findMissingLetter(text, font);
	if (missing !== undefined) {
		throw new Error(`The font of the sharing cards has no "${missing}", needed for "${text}".`);
	}
}

/** The frame that an SVG file draws in. */
const getViewBox = (file: string): string => /viewBox="([^"]+)"/.exec(file)?.[1] ?? '0 0 1 1';

/** Puts a drawing, a whole SVG file, into a box of pixels and lets it fill the box. */
export function placePicture(
	picture: string,
	{ x = 0, width, height }: { x?: number; width: number; height: number },
): string {
	const inner = picture.replace(/^[\s\S]*?<svg[^>]*>/, '').replace(/<\/svg>\s*$/, '');
	return `<svg x="${x}" y="0" width="${width}" height="${height}" viewBox="${getViewBox(picture)}" preserveAspectRatio="xMidYMid slice">${inner}</svg>`;
}

/**
 * Draws a card as SVG: the title on the left, a picture on the right, as high as the card and as wide as its own shape
 * makes it.
 *
 * @param picture a map or a diagram as an SVG file with literal colours
 * @param font the face of the words, to break lines
 * @throws if the font lacks a letter of the words
 */
export function drawCard({ title, site, subtitle }: CardText, picture: string, font: Font): string {
	for (const text of [title, site, subtitle]) ensureDrawable(text, font);
	const [, , boxWidth = 1, boxHeight = 1] = getViewBox(picture).split(' ').map(Number);
	const width = Math.round((CARD_HEIGHT * boxWidth) / boxHeight);
	const x = CARD_WIDTH - width;
	const textWidth = x - EDGE - GAP;
	const { size, lines } = fitTitle(title, font, textWidth);
	const leading = size * 1.12;
	const top = CARD_HEIGHT / 2 - ((lines.length - 1) * leading) / 2 + size * 0.3;
	const foot = balanceText(subtitle, font, SUBTITLE.size, textWidth);
	return [
		`<svg xmlns="http://www.w3.org/2000/svg" width="${CARD_WIDTH}" height="${CARD_HEIGHT}">`,
		`<rect width="${CARD_WIDTH}" height="${CARD_HEIGHT}" fill="${PAPER}"/>`,
		placePicture(picture, { x, width, height: CARD_HEIGHT }),
		`<rect x="${x}" width="2" height="${CARD_HEIGHT}" fill="${INK}"/>`,
		`<g font-family="Source Serif 4" fill="${INK}">`,
		...lines.map(
			(line, index) =>
				`<text x="${EDGE}" y="${(top + index * leading).toFixed(1)}" font-size="${size}" letter-spacing="${(-0.015 * size).toFixed(2)}">${escapeXml(line)}</text>`,
		),
		`<text x="${EDGE}" y="${EDGE + 20}" font-size="30" fill="${ACCENT}">${escapeXml(site)}</text>`,
		...foot.map(
			(line, index) =>
				`<text x="${EDGE}" y="${CARD_HEIGHT - EDGE - (foot.length - 1 - index) * SUBTITLE.leading}" font-size="${SUBTITLE.size}" fill="${MUTED}">${escapeXml(line)}</text>`,
		),
		'</g></svg>',
	].join('');
}
