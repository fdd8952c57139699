import type { Shape } from '../figures/drawing.ts';
import type { Box } from '../figures/place-beside.ts';
import { LEADING, measure, setBlock } from '../figures/text-styles.ts';
import { compareSeries } from './compare-series.ts';
import type { Plot } from './plot.ts';
import { getTop } from './split-figure.ts';

/** CSS pixels. */
const GAP = 6;
const CLEAR = 7;

/** A line between the two figures that are compared, with "× 2.03" beside it, towards the middle of the plot. */
export function drawComparisons({ chart, axis, left, right, x, y }: Plot, words: Box[]): Shape[] {
	return compareSeries(chart).flatMap(({ of, as, times }): Shape[] => {
		const at = x(axis.getPlace(of));
		const [top, bottom] = [getTop(of.figure), getTop(as.figure)].map(y).sort((a, b) => a - b);
		if (top === undefined || bottom === undefined) return [];
		const isLeft = at < (left + right) / 2;
		const text = `×\u00a0${times}`;
		const width = measure(text, 'figure');
		const start = isLeft ? at + GAP : at - GAP - width;
		const middle = (top + bottom) / 2 - LEADING / 2;
		words.push({ left: at - 1, right: at + 1, top: top + CLEAR, bottom: bottom - CLEAR });
		words.push({ left: start, right: start + width, top: middle, bottom: middle + LEADING });
		return [
			{
				type: 'path',
				d: `M${at.toFixed(1)} ${(top + CLEAR).toFixed(1)}V${(bottom - CLEAR).toFixed(1)}`,
				stroke: 'muted',
				width: 1,
			},
			...setBlock({ text, kind: 'figure', at: [start, middle], width: Infinity }).shapes,
		];
	});
}
