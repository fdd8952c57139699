import { EARTH_RADIUS_KM } from '../../geo/data/measure.ts';
import { formatKm } from '../../model/format-km.ts';
import { type Shape, type SizeDrawing, WIDTHS } from '../../figures/drawing.ts';
import { setBlock } from '../../figures/text-styles.ts';
import type { Frame } from './frame.ts';
import { getEnd, type ResolvedRanges } from './resolve-ranges.ts';

type Paths = NonNullable<ResolvedRanges['paths']>;

/**
 * The height of the path that reaches farthest for its energy: on an ellipse with one focus in the middle of the Earth
 * and the other on the line between start and end, R · (sin ψ + cos ψ − 1) / 2 with ψ half the angle between them
 * (Bate, Mueller and White, Fundamentals of Astrodynamics, 1971, chapter 6). Without air.
 *
 * @param reach kilometres along the ground
 * @returns kilometres
 */
export function getFlatHeight(reach: number): number {
	const half = reach / EARTH_RADIUS_KM / 2;
	return (EARTH_RADIUS_KM * (Math.sin(half) + Math.cos(half) - 1)) / 2;
}

/** The height of the flat path as it is printed: to the nearest hundred, since it is worked out. */
export const writeFlatHeight = (reach: number): string =>
	formatKm(Math.round(getFlatHeight(reach) / 100) * 100);

/** CSS pixels. */
const GAP = 14;

/** Draws the path as flown and the same missile sent flat, heights and lengths on the scale of the axis, the ground as a line. */
export function drawPaths(
	{ title, figures: { distance, height, reach } }: Paths,
	{ size, left, right, x, color }: Frame,
	top: number,
): SizeDrawing {
	const head = setBlock({ text: title, kind: 'heading', at: [0, top], width: WIDTHS[size] });
	// On the scale of the axis above it, so that lengths are carried over from one to the other.
	const scale = (x(getEnd(reach)) - left) / getEnd(reach);
	const width = right - left;
	const tall = getEnd(height) * scale;
	const ground = top + head.height + GAP + tall;
	// A parabola through the ends: its control point stands twice as high as its crown.
	const arc = (across: number, up: number) =>
		`M${left} ${ground.toFixed(1)}q${((across * scale) / 2).toFixed(1)} ${(-2 * up * scale).toFixed(1)} ${(across * scale).toFixed(1)} 0`;
	const beside = left + getEnd(distance) * scale + 12;
	const flown = setBlock({
		text: `As flown: ${height.text} high, ${distance.text} far (${height.who}, ${height.when})`,
		kind: 'small',
		at: [beside, top + head.height + GAP + 2],
		width: Math.min(WIDTHS[size] - beside, 300),
	});
	const flatTop = ground - getFlatHeight(getEnd(reach)) * scale;
	const flat = setBlock({
		text: `Sent flat: ${reach.text} far (${reach.who}, ${reach.when}), ${writeFlatHeight(getEnd(reach))} high by our reckoning`,
		kind: 'small',
		at: [beside + 20, 0],
		width: Math.min(right - beside - 20, 330),
	});
	const shift = flatTop - flat.height - 6;
	const shapes: Shape[] = [
		...head.shapes,
		{ type: 'path', d: `M${left} ${ground.toFixed(1)}h${width}`, stroke: 'muted', width: 1 },
		{
			type: 'path',
			d: arc(getEnd(reach), getFlatHeight(getEnd(reach))),
			stroke: color,
			width: 2,
			certainty: 'estimate',
		},
		{ type: 'path', d: arc(getEnd(distance), getEnd(height)), stroke: color, width: 2.5 },
		...flown.shapes,
		...flat.shapes.map((shape) => ({
			...shape,
			at: [shape.at[0], shape.at[1] + shift] as [number, number],
		})),
	];
	return { height: ground + 4 - top, shapes };
}
