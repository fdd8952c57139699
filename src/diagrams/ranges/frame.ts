import { scaleLinear, scaleLog } from 'd3-scale';
import {
	type Color,
	isBroad,
	type Shape,
	type Size,
	type SizeDrawing,
	WIDTHS,
} from '../../figures/drawing.ts';
import { LEADING, measure, setBlock } from '../../figures/text-styles.ts';
import { listRows, type Ranges, type ResolvedRanges } from './resolve-ranges.ts';

/** Where an axis puts a figure, CSS pixels. */
export type Scale = (value: number) => number;

/** The frame of the axis, CSS pixels. */
export interface Frame {
	size: Size;
	/** Of the axis. */
	left: number;
	right: number;
	x: Scale;
	ticks: number[];
	color: Color;
	/** Where marks of what lies beyond the axis stand, CSS pixels; undefined where nothing does. */
	beyond: number | undefined;
	/** Whether lines begin at nought; on a logarithmic axis there is none. */
	hasOrigin: boolean;
}

/** CSS pixels. */
export const NAME_WIDTH = 132;
export const WORDS_WIDTH = 350;
export const COLUMN_GAP = 18;

/** Room beyond the end of the axis, CSS pixels. */
const BEYOND = 62;

/** Makes the frame of a size: between names and words on a wide page, under them on others. */
export function makeFrame(resolved: ResolvedRanges, size: Size): Frame {
	const { entry } = resolved;
	const isWide = isBroad(size);
	const left = isWide ? NAME_WIDTH + COLUMN_GAP : 0;
	const right = WIDTHS[size] - (isWide ? WORDS_WIDTH + COLUMN_GAP : 0);
	const figures = listRows(resolved).flatMap(({ shown, said }) =>
		[shown, said].flatMap((figure) => (figure ? [figure.low, figure.high] : [])),
	);
	const values = figures.filter((end) => end !== undefined);
	const highest = Math.max(...values, ...resolved.landmarks.map(({ km }) => km));
	const isLog = entry.scale === 'log';
	const hasBeyond = listRows(resolved).some((row) => row.beyond);
	const ends: [number, number] = [left, right - (hasBeyond ? BEYOND : 6)];
	const beyond = hasBeyond ? right - 8 : undefined;
	const frame = { size, left, right, color: entry.tone, beyond, hasOrigin: !isLog };
	if (isLog) {
		const scale = scaleLog([Math.min(...values) / 1.5, highest * 1.3], ends);
		const ticks = scale.ticks().filter((tick) => Number.isInteger(Math.log10(tick)));
		return { ...frame, x: (value) => scale(value), ticks };
	}
	const scale = scaleLinear([0, highest], ends);
	return { ...frame, x: (value) => scale(value), ticks: scale.ticks(3) };
}

/** The axis: ticks with their figures, and fine lines down through the rows. */
export function drawAxis(
	{ unit, terms }: Pick<Ranges, 'unit' | 'terms'>,
	{ x, ticks, left, right, beyond }: Frame,
	top: number,
	bottom: number,
): SizeDrawing {
	const shapes: Shape[] = [
		{ type: 'path', d: `M${left} ${bottom}H${right}`, stroke: 'muted', width: 1 },
	];
	for (const value of ticks) {
		const at = x(value);
		const text = value.toLocaleString('en-GB');
		const isLast = at + measure(`${text} ${unit}`, 'small') / 2 > right;
		const isFirst = at - measure(text, 'small') / 2 < 0;
		shapes.push(
			{ type: 'path', d: `M${at.toFixed(1)} ${top}V${bottom}`, stroke: 'rule', width: 1 },
			...setBlock({
				text: value === ticks.at(-1) ? `${text} ${unit}` : text,
				kind: 'small',
				color: 'muted',
				at: [isLast ? right : isFirst ? 0 : at, bottom + 4],
				width: right,
				anchor: isLast ? 'end' : isFirst ? 'start' : 'middle',
			}).shapes,
		);
	}
	if (beyond !== undefined) {
		const at: [number, number] = [right, top - LEADING];
		const head = { text: terms.beyondHead, kind: 'small', color: 'muted', width: right } as const;
		shapes.push(...setBlock({ ...head, at, anchor: 'end' }).shapes);
	}
	return { height: LEADING + 4, shapes };
}
