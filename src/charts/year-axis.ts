import { max } from 'd3-array';
import type { ChartData } from './chart-data.ts';
import { makeFigureRuns, type Scale } from './draw-point.ts';
import { MIN_WIDTHS, type Run, type Shape, type TextLine } from './drawing.ts';
import { keepApart } from './keep-apart.ts';
import { getTicks, type Panel } from './panels.ts';
import { measureRuns } from './text-styles.ts';
import { getYear, listYears } from './years.ts';

/** Of the form whose years run across, CSS pixels. */
export const WIDTH = MIN_WIDTHS.wide;
const AXIS_GAP = 8;

/** Years across the frame, the same in all panels. Shares of the width. */
export interface Years {
	/** Middle of a year. */
	x: Scale;
	/** From one year to the next. */
	step: number;
	/** Where the axis begins. */
	left: number;
}

const makeWords = (text: string, color: Run['color'] = 'muted'): Run[] => [
	{ text, kind: 'small', color },
];

/** Places the years. The first and the last stand far enough in for their figures. */
export function placeYears({ series }: ChartData, panels: readonly Panel[]): Years {
	const points = series.flatMap((own) => own.points.map((point) => ({ series: own, point })));
	const all = points.map(({ point }) => getYear(point));
	const [first, last] = [Math.min(...all), Math.max(...all)];
	const ticks = panels.flatMap((panel) =>
		getTicks(panel).map(({ text }) => measureRuns(makeWords(text))),
	);
	const left = (max(ticks) ?? 0) + AXIS_GAP;
	const count = last - first + 1;
	const getInset = (year: number) => {
		const widths = points
			.filter(({ point }) => getYear(point) === year)
			.flatMap((placed) => Object.values(makeFigureRuns(placed)).map(measureRuns));
		return Math.max(0, ((max(widths) ?? 0) - (WIDTH - left) / count) / 2 + 2);
	};
	const start = left + getInset(first);
	const step = (WIDTH - getInset(last) - start) / count;
	return {
		x: (year) => (start + (year - first + 0.5) * step) / WIDTH,
		step: step / WIDTH,
		left: left / WIDTH,
	};
}

/** The vertical axis: lines across, with their figures before them. */
export function drawValueAxis(panel: Panel, y: Scale, { left }: Years): Shape[] {
	return getTicks(panel).flatMap(({ value, text }): Shape[] => [
		{
			type: 'rule',
			color: value === 0 ? 'guide' : 'grid',
			from: [left, y(value)],
			to: [1, y(value)],
		},
		{
			type: 'text',
			runs: makeWords(text),
			at: [left, y(value) + 4],
			dx: -AXIS_GAP,
			anchor: 'end',
		},
	]);
}

/** Years that have figures, the last and the first and as many others as have room, and a word where some in between have none. */
export function drawYears({ series }: Panel, { x, step }: Years, baseline: number): Shape[] {
	const labels = listYears(series).flatMap((entry): TextLine[] => {
		const isYear = entry.type === 'year';
		const at = isYear ? x(entry.year) : (x(entry.from) + x(entry.to)) / 2;
		const runs = isYear ? makeWords(String(entry.year), 'ink') : makeWords('no figures');
		const room = isYear ? Infinity : (entry.to - entry.from + 1) * step * WIDTH;
		if (measureRuns(runs) > room) return [];
		return [{ type: 'text', runs, at: [at, baseline], dx: 0, anchor: 'middle' }];
	});
	const [first, ...rest] = labels;
	const [last, ...others] = rest.reverse();
	const order = [last, first, ...others].filter((label) => label !== undefined);
	return keepApart(order.map((label) => [label])).flat();
}

/** A line between the last year of the old method and the first of the new. */
export function drawBreaks(
	{ breaks }: ChartData,
	{ x, step }: Years,
	top: number,
	bottom: number,
): Shape[] {
	return breaks.flatMap(({ before, label }): Shape[] => {
		const at = x(Number(before)) - step / 2;
		return [
			{ type: 'rule', color: 'muted', from: [at, top], to: [at, bottom], dash: 'dashed' },
			{ type: 'text', runs: makeWords(label), at: [at, top + 9], dx: 7, anchor: 'start' },
		];
	});
}
