import type { Shape } from '../figures/drawing.ts';
import { type Box, doMeet } from '../figures/place-beside.ts';
import { LEADING, measure, setBlock } from '../figures/text-styles.ts';
import type { Plot } from './plot.ts';
import { formatShort, getTop } from './split-figure.ts';

/** CSS pixels. */
const GAP = 2;
const STEP = 12;

/**
 * Lines across at the figures by which the others are measured, each with its words on it where there is room.
 *
 * @param marks boxes of the marks
 * @param words boxes of the words that are there already; the new ones are added to them
 */
export function drawLevels(plot: Plot, marks: readonly Box[], words: Box[]): Shape[] {
	const { chart, panel, left, right, y } = plot;
	if (panel.series[0]?.unit !== chart.unit) return [];
	return chart.levels.flatMap(({ label, point }): Shape[] => {
		const at = y(getTop(point.figure));
		const text = `${label}: ${formatShort(point.figure)}`;
		const width = measure(text, 'figure');
		const places = [at - GAP - LEADING, at + GAP].flatMap((top) =>
			Array.from(
				{ length: Math.max(1, Math.floor((right - left - width) / STEP)) },
				(_, index) => ({
					left: left + 4 + index * STEP,
					right: left + 4 + index * STEP + width,
					top,
					bottom: top + LEADING,
				}),
			),
		);
		const box =
			places.find((own) => ![...marks, ...words].some((other) => doMeet(own, other))) ?? places[0];
		if (box === undefined) return [];
		words.push(box, { left, right, top: at - 1, bottom: at + 1 });
		return [
			{
				type: 'path',
				d: `M${left.toFixed(1)} ${at.toFixed(1)}H${right.toFixed(1)}`,
				stroke: 'accent',
				width: 1.5,
				certainty: 'estimate',
			},
			...setBlock({
				text,
				kind: 'figure',
				color: 'accent',
				at: [box.left, box.top],
				width: Infinity,
			}).shapes,
		];
	});
}
