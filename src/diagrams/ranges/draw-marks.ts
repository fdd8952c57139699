import type { Figure } from '../drawing.ts';
import type { Certainty, Color, Shape } from '../../figures/drawing.ts';
import type { Frame } from './frame.ts';
import { getEnd, type ResolvedRow } from './resolve-ranges.ts';

/** Breadth of a line, CSS pixels. */
export const SHOWN_WIDTH = 7;
export const SAID_WIDTH = 2.5;

/** What is only said is never surer than an estimate. */
export const getSaidCertainty = ({ certainty }: Figure): Certainty =>
	certainty === 'contested' ? 'contested' : 'estimate';

/** The line of what was shown, from nought to its end. */
function drawShown(figure: Figure, { x, left, color }: Frame, y: number): Shape[] {
	const end = x(getEnd(figure));
	return [
		{ type: 'path', d: `M${left} ${y}H${end.toFixed(1)}`, stroke: color, width: SHOWN_WIDTH },
	];
}

/** The line of what is said, from nought or from the end of what was shown, with a ring at its end, or at both of a range. */
function drawSaid(
	figure: Figure,
	shown: Figure | undefined,
	{ x, left, color }: Frame,
	y: number,
): Shape[] {
	const start = shown === undefined ? left : x(getEnd(shown));
	const end = x(getEnd(figure));
	const { low, high } = figure;
	const isRange = low !== undefined && high !== undefined && low < high;
	return [
		...drawSpan(start, end, figure, color, y),
		...(isRange ? [drawRing(x(low), color, y)] : []),
		drawRing(end, color, y),
	];
}

/** On an axis without a nought: a ring for a figure, a line between two ticks for a range, an arrow for an open end. */
function drawSaidAlone(figure: Figure, { x, color }: Frame, y: number): Shape[] {
	const { low, high } = figure;
	const start = x(low ?? high ?? 0);
	const end = x(getEnd(figure));
	if (low === undefined || high === undefined) {
		const way = low === undefined ? -1 : 1;
		const d = `M${end.toFixed(1)} ${y - 6}v12m0 -6h${26 * way}m${-6 * way} -5l${6 * way} 5l${-6 * way} 5`;
		return [{ type: 'path', d, stroke: color, width: 2 }];
	}
	if (low === high) return [drawRing(end, color, y)];
	const ticks = `M${start.toFixed(1)} ${y - 6}v12M${end.toFixed(1)} ${y - 6}v12`;
	return [
		...drawSpan(start, end, figure, color, y),
		{ type: 'path', d: ticks, stroke: color, width: 2 },
	];
}

function drawSpan(start: number, end: number, figure: Figure, color: Color, y: number): Shape[] {
	const d = `M${start.toFixed(1)} ${y}H${end.toFixed(1)}`;
	const certainty = getSaidCertainty(figure);
	return [{ type: 'path', d, stroke: color, width: SAID_WIDTH, certainty }];
}

export const drawRing = (x: number, color: Color, y: number): Shape => ({
	type: 'circle',
	at: [x, y],
	radius: 4,
	fill: 'paper',
	stroke: color,
});

/** What lies beyond the axis. */
export const drawLozenge = (x: number, y: number, color: Color): Shape => ({
	type: 'path',
	d: `M${x} ${y - 6}l6 6l-6 6l-6 -6z`,
	fill: color,
});

/** A lozenge past the end of the axis, and a dotted line to it from where the figures on the axis end. */
function drawBeyond({ shown, said }: ResolvedRow, frame: Frame, y: number): Shape[] {
	const { x, left, color, beyond } = frame;
	if (beyond === undefined) return [];
	const last = said ?? shown;
	const start = last === undefined ? left : x(getEnd(last)) + 6;
	return [
		{
			type: 'path',
			d: `M${start.toFixed(1)} ${y}H${(beyond - 6).toFixed(1)}`,
			stroke: color,
			width: 1.5,
			certainty: 'contested',
		},
		drawLozenge(beyond, y, color),
	];
}

/** The lines of a row. */
export function drawMarks(row: ResolvedRow, frame: Frame, y: number): Shape[] {
	const { shown, said, beyond } = row;
	return [
		...(beyond ? drawBeyond(row, frame, y) : []),
		...(said
			? frame.hasOrigin
				? drawSaid(said, shown, frame, y)
				: drawSaidAlone(said, frame, y)
			: []),
		...(shown ? drawShown(shown, frame, y) : []),
	];
}
