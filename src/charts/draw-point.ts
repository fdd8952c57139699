import type { Bar, Mark, MarkShape, Run } from './drawing.ts';
import { getEnds, splitFigure } from './split-figure.ts';
import type { PlacedPoint } from './years.ts';

/** Thickness of the bar of a range, and radius of a dot, CSS pixels. */
const RANGE_SIZE = 9;
export const DOT_RADIUS = 4.5;
/** From a dot's middle to the tip of the arrow beside it, CSS pixels. */
const ARROW_REACH = 22;

/** The words beside a point: the qualifier plain, the number bold. */
export function makeFigureRuns({ point }: PlacedPoint): { qualifier: Run[]; number: Run[] } {
	const { qualifier, number } = splitFigure(point.figure);
	return {
		qualifier: qualifier ? [{ text: qualifier, kind: 'label', color: 'ink' }] : [],
		number: [{ text: number, kind: 'figure', color: 'ink' }],
	};
}

/** The same on one line. */
export function makeFigureLine(placed: PlacedPoint): Run[] {
	const { qualifier, number } = makeFigureRuns(placed);
	return [...qualifier.map((run) => ({ ...run, text: `${run.text}\u00a0` })), ...number];
}

/** How far the marks of a point reach beyond its upper end, CSS pixels. */
export function getReachBeyond({ point }: PlacedPoint): number {
	const { low, high } = getEnds(point.figure);
	if (low !== undefined && high === undefined) return ARROW_REACH;
	return low === high || low === undefined ? DOT_RADIUS : 0;
}

/** Where an axis puts a figure. */
export type Scale = (value: number) => number;

/** Marks of a point on a row. A figure is a dot, a range a bar, an open end an arrow. */
export function drawAcross({ point, series }: PlacedPoint, x: Scale, y: number): (Bar | Mark)[] {
	const { low, high } = getEnds(point.figure);
	const paint = { color: series.colour, mark: series.mark };
	if (low !== undefined && high !== undefined && low !== high) {
		const box = { x: x(low), width: x(high) - x(low), y: y - RANGE_SIZE / 2, height: RANGE_SIZE };
		return [{ type: 'bar', ...paint, ...box }];
	}
	const at: [number, number] = [x(low ?? high ?? 0), y];
	const arrow = low === undefined ? 'arrow-left' : high === undefined ? 'arrow-right' : undefined;
	return [...drawArrow(arrow, at, paint), { type: 'mark', shape: 'dot', at, dx: 0, ...paint }];
}

/**
 * Marks of a point over a year.
 *
 * @param x middle of the year, as a share of the width
 * @param width of a range's bar, likewise
 */
export function drawUpright(
	{ point, series }: PlacedPoint,
	x: number,
	y: Scale,
	width: number,
): (Bar | Mark)[] {
	const { low, high } = getEnds(point.figure);
	const paint = { color: series.colour, mark: series.mark };
	if (low !== undefined && high !== undefined && low !== high) {
		const box = { x: x - width / 2, width, y: y(high), height: y(low) - y(high) };
		return [{ type: 'bar', ...paint, ...box }];
	}
	const at: [number, number] = [x, y(low ?? high ?? 0)];
	const arrow = low === undefined ? 'arrow-down' : high === undefined ? 'arrow-up' : undefined;
	return [...drawArrow(arrow, at, paint), { type: 'mark', shape: 'dot', at, dx: 0, ...paint }];
}

function drawArrow(
	shape: MarkShape | undefined,
	at: Mark['at'],
	paint: Pick<Mark, 'color' | 'mark'>,
): Mark[] {
	return shape ? [{ type: 'mark', shape, at, dx: 0, ...paint }] : [];
}
