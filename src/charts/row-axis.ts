import { min } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import { DOT_RADIUS, getReachBeyond, makeFigureLine, type Scale } from './draw-point.ts';
import type { Run, Shape } from './drawing.ts';
import type { Row } from './make-rows.ts';
import { getTicks, type Panel, type Tick } from './panels.ts';
import type { PlacedRow } from './place-rows.ts';
import { getEnds } from './split-figure.ts';
import { measureRuns } from './text-styles.ts';

/** CSS pixels. */
export const AXIS_HEIGHT = 20;
/** From a mark to its figure. */
export const FIGURE_GAP = 7;
const TICK_GAP = 12;
/** What an axis leaves free at its end, for half the words of its last mark. */
const END_ROOM = 24;

/** Where the rows of a panel stand across the frame. */
export interface RowFrame {
	/** Where labels end and the axis begins, as a share of the width. */
	left: number;
	/** CSS pixels. */
	width: number;
	/** Labels above their rows: a narrow column has no room beside them. */
	isStacked: boolean;
}

/** The scale of an axis that ends early enough for every figure to stand to the right of its mark. */
export function makeRowScale(panel: Panel, rows: readonly Row[], frame: RowFrame): Scale {
	const { left, width } = frame;
	const [low, high] = panel.domain;
	const ends = rows.flatMap((row) => {
		if (row.type !== 'point') return [];
		const { low: from = 0, high: to = from } = getEnds(row.point.figure);
		const fraction = (Math.max(to, 0) - low) / (high - low);
		const room = getReachBeyond(row) + FIGURE_GAP + measureRuns(makeFigureLine(row));
		return fraction > 0 ? [left + (1 - left - room / width) / fraction] : [];
	});
	const right = min([...ends, 1 - END_ROOM / width]) ?? 1;
	return scaleLinear().domain([low, high]).range([left, right]);
}

/** The axis above the rows and its lines through them. They stop where no figures are. */
export function drawRowAxis(
	panel: Panel,
	x: Scale,
	top: number,
	rows: readonly PlacedRow[],
	{ width, isStacked }: RowFrame,
): Shape[] {
	const spans = getSpans(rows, isStacked);
	return thinTicks(panel, x, width).flatMap(({ value, text }): Shape[] => {
		const isAtEdge = isStacked && value === 0;
		return [
			{
				type: 'text',
				runs: [makeWords(text)],
				at: [x(value), top + 12],
				dx: isAtEdge ? -DOT_RADIUS - 2 : 0,
				anchor: isAtEdge ? 'start' : 'middle',
			},
			...spans.map(([from, to]): Shape => ({
				type: 'rule',
				color: value === 0 ? 'guide' : 'grid',
				from: [x(value), from],
				to: [x(value), to],
			})),
		];
	});
}

/** As many marks on the axis as have room for their words. */
function thinTicks(panel: Panel, x: Scale, width: number): Tick[] {
	const isClear = (ticks: readonly Tick[]) =>
		ticks.every(({ value, text }, index) => {
			const last = ticks[index - 1];
			if (last === undefined) return true;
			const words = (measureRuns([makeWords(text)]) + measureRuns([makeWords(last.text)])) / 2;
			return (x(value) - x(last.value)) * width >= words + TICK_GAP;
		});
	return [4, 3, 2, 1].map((count) => getTicks(panel, count)).find(isClear) ?? [];
}

const makeWords = (text: string): Run => ({ text, kind: 'small', color: 'muted' });

/** Stretches of rows with figures; of stacked rows the parts below their labels. */
function getSpans(rows: readonly PlacedRow[], isStacked: boolean): [from: number, to: number][] {
	const spans: [number, number][] = [];
	rows.forEach(({ type, top, bottom, middle }, index) => {
		const last = spans.at(-1);
		if (type !== 'point') return;
		if (isStacked) spans.push([middle - 8, middle + 8]);
		else if (last && rows[index - 1]?.type === 'point') last[1] = bottom;
		else spans.push([top, bottom]);
	});
	return spans;
}
