import type { Font } from 'fontkit';
import { escapeXml } from '../html/escape-xml.ts';
import type { FactCard } from '../model/fact-cards.ts';
import { ACCENT, CARD_HEIGHT, CARD_WIDTH, ensureDrawable, INK, MUTED, PAPER } from './draw-card.ts';
import { balanceText, measureLine, wrapText } from './wrap-text.ts';

const EDGE = 64;
const WIDTH = CARD_WIDTH - 2 * EDGE;

/** Baseline of the name of the site. */
const HEAD = 84;

/** Between these heights stand figure and title. */
const TOP = 118;
const BOTTOM = 440;

/** Where the facts begin, with a line above them. */
const RULE = 462;
const FACT_LABEL = 504;

/** Sizes tried for head and text together, the largest first. */
const SIZES = {
	figure: [
		{ head: 128, text: 46 },
		{ head: 108, text: 44 },
		{ head: 92, text: 42 },
		{ head: 78, text: 38 },
		{ head: 66, text: 36 },
		{ head: 54, text: 32 },
		{ head: 46, text: 28 },
	],
	title: [
		{ head: 76, text: 40 },
		{ head: 68, text: 38 },
		{ head: 60, text: 36 },
		{ head: 54, text: 32 },
		{ head: 48, text: 29 },
		{ head: 42, text: 27 },
		{ head: 38, text: 25 },
	],
};

/** Between head and text, by the size of the text. */
const GAP = 0.45;

/** Sizes of the facts, and the most lines that each may take. */
const FACT_SIZES = [
	{ size: 27, lines: 2 },
	{ size: 24, lines: 3 },
	{ size: 20, lines: 4 },
	{ size: 17, lines: 5 },
];

/** Who says so takes the most room. */
const SHARES = [0.42, 0.22, 0.36];
const GUTTER = 32;

/** The first words of a text that is too long, and how long it is. */
const quoteStart = (text: string): string =>
	`"${text.slice(0, 50).trimEnd()} …" with ${text.length} characters`;

/** A text in lines of one size. */
interface Block {
	lines: string[];
	size: number;
}

const LEADING = 1.14;

const getHeight = ({ lines, size }: Block): number => lines.length * size * LEADING;

/** Sets a text in lines; undefined where a word is wider than a line. */
function setLines(text: string, size: number, width: number, font: Font): Block | undefined {
	const lines = wrapText(text, font, size, width);
	return lines.every((line) => measureLine(line, font, size) <= width)
		? { lines, size }
		: undefined;
}

/** The largest setting of head and text that has room. */
function fitWords({ head, isTitle, text }: FactCard, font: Font): { head: Block; text: Block } {
	for (const size of isTitle ? SIZES.title : SIZES.figure) {
		const large = setLines(head, size.head, WIDTH, font);
		const small = setLines(text, size.text, WIDTH, font);
		if (!large || !small || large.lines.length > 2) continue;
		if (getHeight(large) + GAP * small.size + getHeight(small) > BOTTOM - TOP) continue;
		return {
			head: { size: size.head, lines: balanceText(head, font, size.head, WIDTH) },
			text: { size: size.text, lines: balanceText(text, font, size.text, WIDTH) },
		};
	}
	throw new Error(`Its sharing card has no room for ${quoteStart(text)}.`);
}

const print = (block: Block, x: number, top: number, fill: string): string =>
	block.lines
		.map((line, index) => {
			const y = top + block.size * (0.8 + index * LEADING);
			return `<text x="${x}" y="${y.toFixed(1)}" font-size="${block.size}" fill="${fill}">${escapeXml(line)}</text>`;
		})
		.join('');

/** The facts in columns of one size, the largest at which all have room. */
function printFacts({ facts }: FactCard, font: Font): string {
	const shares = facts.map((_, index) => SHARES[index] ?? 1);
	const sum = shares.reduce((total, share) => total + share, 0);
	const widths = shares.map((share) => ((WIDTH + GUTTER) * share) / sum - GUTTER);
	for (const { size, lines: most } of FACT_SIZES) {
		const blocks = facts.map(({ text }, index) => setLines(text, size, widths[index] ?? 0, font));
		if (!blocks.every((block) => block && block.lines.length <= most)) continue;
		let x = EDGE;
		return facts
			.map(({ label }, index) => {
				const at = x;
				x += (widths[index] ?? 0) + GUTTER;
				const block = blocks[index];
				const head = `<text x="${at.toFixed(1)}" y="${FACT_LABEL}" font-family="Inter" font-size="19" fill="${MUTED}">${label}</text>`;
				return head + (block ? print(block, Math.round(at), FACT_LABEL + 14, INK) : '');
			})
			.join('');
	}
	const [longest = ''] = facts.map(({ text }) => text).sort((a, b) => b.length - a.length);
	throw new Error(`Its sharing card has no room for ${quoteStart(longest)}.`);
}

/** Why a card has no room for its words; undefined where it has. */
export function findRoomFault(card: FactCard, font: Font): string | undefined {
	try {
		fitWords(card, font);
		printFacts(card, font);
		return undefined;
	} catch (error) {
		return error instanceof Error ? error.message : String(error);
	}
}

/** All words of a card that the face of the titles draws. */
export const listDrawnWords = ({ head, text, facts }: FactCard): string[] =>
	[head, text, ...facts.map((fact) => fact.text)].map((words) => words.replaceAll('\u00a0', ' '));

/**
 * Draws a card of a claim or a forecast as SVG: what is known, large, and below it who says so, for when and how sure.
 *
 * @param site name of the site
 * @param font the face of the words, to break lines
 * @throws if the font lacks a letter of the words, or if they have no room
 */
export function drawFactCard(card: FactCard, site: string, font: Font): string {
	const { kind } = card;
	for (const words of listDrawnWords(card)) ensureDrawable(words, font);
	const { head, text } = fitWords(card, font);
	const below = getHeight(head) + GAP * text.size;
	const top = TOP + (BOTTOM - TOP - below - getHeight(text)) / 2;
	return [
		`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${CARD_WIDTH} ${CARD_HEIGHT}" width="${CARD_WIDTH}" height="${CARD_HEIGHT}">`,
		`<path fill="${PAPER}" d="M0 0h${CARD_WIDTH}v${CARD_HEIGHT}H0z"/><path fill="${ACCENT}" d="M0 0h${CARD_WIDTH}v10H0z"/>`,
		'<g font-family="Source Serif 4">',
		`<text x="${EDGE}" y="${HEAD}" font-size="30" fill="${ACCENT}">${escapeXml(site)}</text>`,
		`<text x="${CARD_WIDTH - EDGE}" y="${HEAD}" font-family="Inter" font-size="22" fill="${MUTED}" text-anchor="end">${kind}</text>`,
		print(head, EDGE, top, INK),
		print(text, EDGE, top + below, MUTED),
		`<path fill="${INK}" d="M${EDGE} ${RULE}h${WIDTH}v2H${EDGE}z"/>`,
		printFacts(card, font),
		'</g></svg>',
	].join('');
}
