import type { Shape } from '../figures/drawing.ts';
import type { Box } from '../figures/place-beside.ts';
import { LEADING, measure, setBlock } from '../figures/text-styles.ts';
import { cutAcross } from './cut-line.ts';
import type { Panel } from './panels.ts';
import type { Plot } from './plot.ts';
import { listTimeTicks } from './time-scale.ts';

/** CSS pixels: between the words of the axis of values and the plot, and below the plot for the years. */
const VALUE_GAP = 6;
export const TIME_HEIGHT = 24;
const BETWEEN = 12;
const TOOTH = 4;
/** How many marks a line needs below it. */
const FEW = 12;

/** What the words of the axis of values take, CSS pixels. */
export function measureValueAxis(panels: readonly Panel[]): number {
	const widths = panels.flatMap(({ ticks }) => ticks.map(({ text }) => measure(text, 'small')));
	return Math.max(0, ...widths) + VALUE_GAP;
}

/** Where the words of the axis of values lie. */
export const listTickBoxes = ({ panel: { ticks }, left, y }: Plot): Box[] =>
	ticks.map(({ value, text }) => {
		const right = left - VALUE_GAP;
		const top = y(value) - LEADING / 2;
		return { left: right - measure(text, 'small'), right, top: top + 2, bottom: top + LEADING - 2 };
	});

/** Where the lines across lie. */
export const listGridBoxes = ({ panel: { ticks }, left, right, y }: Plot): Box[] =>
	ticks.map(({ value }) => ({ left, right, top: y(value), bottom: y(value) }));

/** A line with teeth: the axis is torn off, nought lies further down. */
function drawTeeth({ left, right, bottom }: Plot): string {
	const count = Math.round((right - left) / (2 * TOOTH));
	const width = (right - left) / count / 2;
	const tooth = `l${width.toFixed(2)} ${-TOOTH}l${width.toFixed(2)} ${TOOTH}`;
	return `M${left.toFixed(1)} ${bottom}${tooth.repeat(count)}`;
}

/**
 * Lines across at round values, each with its figure before it.
 *
 * @param words boxes of words in the plot, at which the lines stop
 */
export function drawValueAxis(plot: Plot, words: readonly Box[]): Shape[] {
	const { panel, chart, left, right, y } = plot;
	const base = chart.axisFrom ?? 0;
	return panel.ticks.flatMap(({ value, text }): Shape[] => {
		const at = y(value);
		const isBase = value === base;
		const isTorn = isBase && base !== 0;
		return [
			{
				type: 'path',
				d: isTorn ? drawTeeth(plot) : cutAcross(at, [left, right], isBase ? [] : words),
				stroke: isBase ? 'muted' : 'rule',
				width: 1,
			},
			...setBlock({
				text,
				kind: 'small',
				color: 'muted',
				at: [left - VALUE_GAP, at - LEADING / 2],
				width: Infinity,
				anchor: 'end',
			}).shapes,
		];
	});
}

/**
 * Round years or months under the plot, each with its mark.
 *
 * @param edge the right edge of the drawing, CSS pixels
 */
export function drawTimeAxis({ chart, axis, left, right, bottom, x }: Plot, edge: number): Shape[] {
	const [from, to] = axis.domain.map(Math.floor);
	const longest = axis.isAnnual ? '2020' : from === to ? 'May' : 'May 2020';
	const room = Math.floor((right - left) / (measure(longest, 'small') + BETWEEN));
	// Every column has its year where it can; a line needs no more than a few.
	const most = Math.max(2, chart.kind === 'columns' ? room : Math.min(room, FEW));
	let free = -Infinity;
	return listTimeTicks(axis, most).flatMap(({ at, text }): Shape[] => {
		const half = measure(text, 'small') / 2;
		const place = x(at);
		const middle = Math.min(Math.max(place, half), edge - half);
		if (middle - half < free) return [];
		free = middle + half + BETWEEN / 2;
		return [
			{ type: 'path', d: `M${place.toFixed(1)} ${bottom}v5`, stroke: 'muted', width: 1 },
			...setBlock({
				text,
				kind: 'small',
				color: 'muted',
				at: [middle, bottom + 6],
				width: Infinity,
				anchor: 'middle',
			}).shapes,
		];
	});
}
