import type { Mark, Run, Shape, TextLine } from './drawing.ts';
import type { Panel } from './panels.ts';
import { LEADING, measureRuns, TO_BASELINE, wrapRun } from './text-styles.ts';

/** Shapes with the height they take. */
export interface Block {
	shapes: Shape[];
	/** CSS pixels. */
	height: number;
}

/** A line of words that begins at the left edge. */
export function setLine(runs: Run[], y: number, dx = 0): TextLine {
	return { type: 'text', runs, at: [0, y], dx, anchor: 'start' };
}

/**
 * The heading of a panel.
 *
 * @param width of the frame, CSS pixels
 */
export function drawHeading({ heading }: Panel, top: number, width: number): Block {
	if (heading === undefined) return { shapes: [], height: 0 };
	const lines = wrapRun({ text: heading, kind: 'heading', color: 'ink' }, width);
	const first = top + LEADING / 2 + TO_BASELINE;
	return {
		shapes: lines.map((line, index) => setLine([line], first + index * LEADING)),
		height: lines.length * LEADING + 8,
	};
}

const SWATCH = 16;
const KEY_GAP = 18;

/**
 * The key of a panel in which several series share the years: its marks with their names.
 *
 * @param width of the frame, CSS pixels
 */
export function drawKey({ series }: Panel, top: number, width: number): Block {
	if (series.length < 2) return { shapes: [], height: 0 };
	let [left, middle] = [0, top + 8];
	const shapes = series.flatMap(({ label, colour, mark }): Shape[] => {
		const runs: Run[] = [{ text: label, kind: 'label', color: 'ink' }];
		const length = SWATCH + measureRuns(runs);
		if (left > 0 && left + length > width) [left, middle] = [0, middle + LEADING + 3];
		const dot: Mark = {
			type: 'mark',
			shape: 'dot',
			color: colour,
			mark,
			at: [0, middle],
			dx: left + 6,
		};
		const line = setLine(runs, middle + TO_BASELINE, left + SWATCH);
		left += length + KEY_GAP;
		return [dot, line];
	});
	return { shapes, height: middle - top + 18 };
}
