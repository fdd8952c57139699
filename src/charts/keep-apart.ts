import { MIN_WIDTHS, type TextLine } from './drawing.ts';
import { measureRuns, textStyles } from './text-styles.ts';

/** Least room between words on one line, CSS pixels. */
const SPACE = 3;

const WIDTH = MIN_WIDTHS.wide;

function getBox({ runs, at, dx, anchor }: TextLine) {
	const length = measureRuns(runs);
	const left = at[0] * WIDTH + dx - { start: 0, middle: length / 2, end: length }[anchor];
	const size = Math.max(...runs.map(({ kind }) => textStyles[kind].size));
	return { left, right: left + length, top: at[1] - 0.75 * size, bottom: at[1] };
}

const meet = (one: TextLine, other: TextLine): boolean => {
	const [a, b] = [getBox(one), getBox(other)];
	return (
		a.left < b.right + SPACE && b.left < a.right + SPACE && a.top < b.bottom && b.top < a.bottom
	);
};

/**
 * Of labels that would meet at the narrowest width of the form keeps those that come first.
 * What is left out stands in the table all the same.
 *
 * @param labels each in lines, the most telling first
 */
export function keepApart(labels: readonly TextLine[][]): TextLine[][] {
	const kept: TextLine[][] = [];
	for (const label of labels) {
		const isFree = kept.flat().every((other) => label.every((line) => !meet(line, other)));
		if (isFree) kept.push(label);
	}
	return kept;
}
