import { isText, type Shape } from '../figures/drawing.ts';
import type { Box } from '../figures/place-beside.ts';
import { ASCENT, LEADING, measure } from '../figures/text-styles.ts';

/** Room between words and the end of a line that stops for them, CSS pixels. */
const GAP = 2;
/** What is left of a line between two gaps and is shorter than this would be a speck, CSS pixels. */
const SPECK = 4;

/** Where the words among some shapes stand that lines may run behind. */
export const listWordBoxes = (shapes: readonly Shape[]): Box[] =>
	shapes.filter(isText).flatMap(({ text, at: [x, y], anchor, kind, hasEdge = false }): Box[] => {
		if (!hasEdge) return [];
		const width = measure(text, kind);
		const left = x - { start: 0, middle: width / 2, end: width }[anchor];
		return [{ left, right: left + width, top: y - ASCENT, bottom: y - ASCENT + LEADING - 3 }];
	});

/** The stretches of a line that are left between gaps. */
function cut([from, to]: [number, number], gaps: readonly [number, number][]): [number, number][] {
	const pieces: [number, number][] = [];
	let start = from;
	const met = gaps.filter(([a, b]) => a < to && b > from);
	for (const [a, b] of met.toSorted((one, other) => one[0] - other[0])) {
		if (a - start >= SPECK) pieces.push([start, a]);
		start = Math.max(start, b);
	}
	if (met.length === 0 || to - start >= SPECK) pieces.push([start, to]);
	return pieces;
}

/**
 * Path data of a line across that stops for words and goes on behind them. All in CSS pixels.
 *
 * @param words boxes of the words
 */
export function cutAcross(y: number, ends: [number, number], words: readonly Box[]): string {
	const gaps = words
		.filter(({ top, bottom }) => top - GAP < y && y < bottom + GAP)
		.map(({ left, right }): [number, number] => [left - GAP, right + GAP]);
	return cut(ends, gaps)
		.map(([from, to]) => `M${from.toFixed(1)} ${y.toFixed(1)}H${to.toFixed(1)}`)
		.join('');
}

/** The same for a line down. */
export function cutDown(x: number, ends: [number, number], words: readonly Box[]): string {
	const gaps = words
		.filter(({ left, right }) => left - GAP < x && x < right + GAP)
		.map(({ top, bottom }): [number, number] => [top - GAP, bottom + GAP]);
	return cut(ends, gaps)
		.map(([from, to]) => `M${x.toFixed(1)} ${from.toFixed(1)}V${to.toFixed(1)}`)
		.join('');
}
