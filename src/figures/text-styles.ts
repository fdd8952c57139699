import { wrapWords } from '../fonts/wrap-words.ts';
import { measureText } from '../geo/draw/measure-text.ts';
import type { Color, TextKind, TextShape } from './drawing.ts';

/** How each kind of words is set: CSS pixels, and the class that sets it in `styles/figure.css`. */
export const textStyles: Record<TextKind, { size: number; isBold: boolean }> = {
	heading: { size: 14, isBold: true },
	figure: { size: 12.5, isBold: true },
	label: { size: 12.5, isBold: false },
	small: { size: 11.5, isBold: false },
};

/** From one baseline to the next, CSS pixels. */
export const LEADING = 15.5;

/** From the top of a line to its baseline, CSS pixels. */
export const ASCENT = 11.5;

/** Width of words in CSS pixels, as the browser sets them. */
export function measure(text: string, kind: TextKind): number {
	const { size, isBold } = textStyles[kind];
	const font = isBold ? 'sans-bold' : 'sans';
	return measureText(text, { font, size: 1, spacing: 0, capitals: false }, size);
}

/** A last word as short as this does not stand on a line alone. */
const SHORT = 5;

/** The day and month of a date, and its year, between which no line breaks where both have room on one. */
const DATE =
	/\b(?:\d{1,2}[ \u00a0])?(?:January|February|March|April|May|June|July|August|September|October|November|December)[ \u00a0]\d{4}\b/g;

/** Moves the word before a short last one down to it. */
function joinLast(lines: string[], fits: (line: string) => boolean): string[] {
	const last = lines.at(-1) ?? '';
	const words = lines.at(-2)?.split(' ') ?? [];
	const word = words.pop();
	const isLone = last.length <= SHORT && !last.includes(' ') && words.length > 0;
	if (!isLone || !fits(`${word} ${last}`)) return lines;
	return [...lines.slice(0, -2), words.join(' '), `${word} ${last}`];
}

/** Breaks words into lines no wider than a width; a longer word gets a line of its own. Non-breaking spaces hold. */
export function wrap(text: string, kind: TextKind, width: number): string[] {
	const fits = (line: string) => measure(line, kind) <= width;
	const held = text.replace(DATE, (date) => (fits(date) ? date.replaceAll(' ', '\u00a0') : date));
	// Within a line plain spaces hold as well.
	return joinLast(wrapWords(held, fits), fits).map((line) =>
		line.replace(DATE, (date) => date.replaceAll('\u00a0', ' ')),
	);
}

/** Words set in lines under one another. */
export interface TextBlock {
	shapes: TextShape[];
	/** From the top of the first line to the foot of the last, CSS pixels. */
	height: number;
}

/** What to set, and where: `at` is the top of the block at its start, middle or end. */
export interface BlockOptions {
	text: string;
	kind: TextKind;
	color?: Color;
	at: [x: number, y: number];
	width: number;
	anchor?: TextShape['anchor'];
}

/** Sets words into a block of lines. */
export function setBlock({
	text,
	kind,
	color = 'ink',
	at,
	width,
	anchor = 'start',
}: BlockOptions): TextBlock {
	const lines = text === '' ? [] : wrap(text, kind, width);
	const shapes = lines.map((line, index): TextShape => ({
		type: 'text',
		text: line,
		at: [at[0], at[1] + ASCENT + index * LEADING],
		anchor,
		kind,
		color,
	}));
	return { shapes, height: lines.length * LEADING };
}
