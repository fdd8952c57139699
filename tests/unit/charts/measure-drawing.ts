import {
	type ChartForm,
	MIN_WIDTHS,
	type Shape,
	type TextLine,
} from '../../../src/charts/drawing.ts';
import { measureRuns, textStyles } from '../../../src/charts/text-styles.ts';

/** The box a line of words takes at the narrowest width of its form, CSS pixels. */
export interface Box {
	text: string;
	left: number;
	right: number;
	top: number;
	bottom: number;
}

function measureLine({ runs, at, dx, anchor }: TextLine, width: number): Box {
	const length = measureRuns(runs);
	const shift = { start: 0, middle: -length / 2, end: -length }[anchor];
	const left = at[0] * width + dx + shift;
	const size = Math.max(...runs.map(({ kind }) => textStyles[kind].size));
	return {
		text: runs.map(({ text }) => text).join(''),
		left,
		right: left + length,
		top: at[1] - 0.75 * size,
		bottom: at[1],
	};
}

/** The boxes of all words of a form. */
export function listBoxes(shapes: readonly Shape[], form: ChartForm): Box[] {
	return shapes
		.filter((shape) => shape.type === 'text')
		.map((line) => measureLine(line, MIN_WIDTHS[form]));
}

/** Words that leave the frame, for a message that can be read. */
export function listOutside(boxes: readonly Box[], width: number, height: number): string[] {
	// Half a pixel is lost in rounding.
	return boxes
		.filter(
			({ left, right, top, bottom }) =>
				left < -0.5 || right > width + 0.5 || top < -0.5 || bottom > height,
		)
		.map(({ text, left, right }) => `${text}: ${left.toFixed(1)} to ${right.toFixed(1)}`);
}

/** Pairs of words that meet. */
export function listClashes(boxes: readonly Box[]): string[] {
	return boxes.flatMap((a, index) =>
		boxes
			.slice(index + 1)
			.filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
			.map((b) => `${a.text} / ${b.text}`),
	);
}
