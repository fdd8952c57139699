import type { Shape } from '../figures/drawing.ts';
import { spreadLabels } from '../figures/spread-labels.ts';
import { LEADING, measure, setBlock, wrap } from '../figures/text-styles.ts';
import type { ChartSeries } from './chart-data.ts';
import type { Panel } from './panels.ts';
import type { Plot } from './plot.ts';
import { formatShort, getTop } from './split-figure.ts';

/** CSS pixels: from the last mark to its name, and between two names. */
const GAP = 10;
const BETWEEN = 6;

/** A series that is named where it ends, with its last figure. */
const getLast = ({ points }: ChartSeries) => points.at(-1);

/** Whether the series of a panel are named at their ends: there are several, and they end together. */
export const hasNames = ({ series }: Panel): boolean => series.length > 1;

/**
 * What the names of series take to the right of the plots.
 *
 * @param widest CSS pixels a line of a name may take
 */
export function measureNames(panels: readonly Panel[], widest: number): number {
	const lines = panels.filter(hasNames).flatMap(({ series }) =>
		series.flatMap((own) => {
			const last = getLast(own);
			return [
				...wrap(own.label, 'label', widest).map((line) => measure(line, 'label')),
				...(last === undefined ? [] : [measure(formatShort(last.figure), 'figure')]),
			];
		}),
	);
	return lines.length === 0 ? 0 : Math.max(...lines) + GAP;
}

/** The names of the series of a panel at their ends, each with its last figure, in the colour of its line. */
export function drawNames({ panel, right, top, bottom, y }: Plot, widest: number): Shape[] {
	if (!hasNames(panel)) return [];
	const names = panel.series
		.flatMap((series) => {
			const last = getLast(series);
			if (last === undefined) return [];
			const lines = wrap(series.label, 'label', widest);
			const height = (lines.length + 1) * LEADING;
			return [{ series, last, lines, middle: y(getTop(last.figure)), height }];
		})
		.sort((a, b) => a.middle - b.middle);
	const tops = spreadLabels(names, { start: top - LEADING, end: bottom, gap: BETWEEN });
	return names.flatMap(({ series, last, lines }, index): Shape[] => {
		const start = tops[index] ?? 0;
		const at = (line: number): [number, number] => [right + GAP, start + line * LEADING];
		return [
			...lines.flatMap(
				(text, line) =>
					setBlock({ text, kind: 'label', color: series.colour, at: at(line), width: Infinity })
						.shapes,
			),
			...setBlock({
				text: formatShort(last.figure),
				kind: 'figure',
				at: at(lines.length),
				width: Infinity,
			}).shapes,
		];
	});
}
