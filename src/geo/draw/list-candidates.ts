import type { Side } from '../../schemas/map.ts';
import type { Box, Point } from '../data/points.ts';
import { measureText, setText } from './measure-text.ts';
import { type TextKind, textStyles } from './text-styles.ts';

/** A name to be placed. Lengths and positions in drawing units. */
export interface LabelRequest {
	id: string;
	lines: string[];
	kind: TextKind;
	/** The marked point, or the middle of an area. */
	at: Point;
	/** Half the width of the mark; left out for the name of an area. */
	markRadius?: number | undefined;
	side?: Side | undefined;
	/** Degrees, clockwise, about `at`. */
	rotate?: number | undefined;
}

/** One way to set a label. */
export interface Candidate {
	/** Where the first baseline starts, is centred or ends. */
	x: number;
	y: number;
	anchor: 'start' | 'middle' | 'end';
	/** What the ink covers: one box a line, or a row of boxes for turned text. */
	boxes: Box[];
	/** How far this is from the ideal; 0 is best. */
	dislike: number;
}

/** In em: top of capitals and ascenders, bottom of descenders, and from one baseline to the next. */
const ASCENT = 0.75;
const DESCENT = 0.22;
export const LEADING = 1.18;
/** Height of capitals, by which a label is centred on its mark. */
const CAPITAL = 0.72;

const SIDES: Side[] = [
	'east',
	'west',
	'north-east',
	'south-east',
	'north-west',
	'south-west',
	'north',
	'south',
];

/** Steps by which the name of an area may leave its place, in em, and the directions it may take. */
const AREA_STEPS = [0.6, 1.2, 1.8, 2.4];
const DIRECTIONS = Array.from({ length: 8 }, (_, index) => (index * Math.PI) / 4);

/**
 * All ways to set a label: round a mark on eight sides, or about the middle of an area.
 *
 * @param em base size of the layout, in drawing units.
 */
export function listCandidates(label: LabelRequest, em: number): Candidate[] {
	const style = textStyles[label.kind];
	const size = style.size * em;
	const widths = label.lines.map((line) => measureText(setText(line, style), style, size));
	if (label.markRadius === undefined) return listAreaCandidates(label, widths, size);
	const sides = SIDES.toSorted((a, b) => Number(b === label.side) - Number(a === label.side));
	return sides.map((side, index) => ({
		...makeSideCandidate(label.at, side, label.markRadius ?? 0, widths, size),
		dislike: index === 0 ? 0 : label.side ? 3 + index * 0.4 : index * 0.4,
	}));
}

function makeSideCandidate(
	[x, y]: Point,
	side: Side,
	radius: number,
	widths: number[],
	size: number,
): Omit<Candidate, 'dislike'> {
	const isEast = side.endsWith('east');
	const isWest = side.endsWith('west');
	const isDiagonal = side.includes('-');
	const gap = radius + size * (isDiagonal ? 0.16 : 0.34);
	const below = (widths.length - 1) * LEADING * size;
	const startX = isEast ? x + gap : isWest ? x - gap : x;
	const anchor = isEast ? 'start' : isWest ? 'end' : 'middle';
	let startY = y + (CAPITAL * size - below) / 2;
	if (side.startsWith('north')) startY = y - radius - below - size * (isDiagonal ? 0.02 : 0.3);
	if (side.startsWith('south')) startY = y + radius + size * (isDiagonal ? 0.66 : 0.98);
	return { x: startX, y: startY, anchor, boxes: makeBoxes(startX, startY, anchor, widths, size) };
}

function listAreaCandidates(label: LabelRequest, widths: number[], size: number): Candidate[] {
	const shifts: [number, number, number][] = [
		[0, 0, 0],
		...AREA_STEPS.flatMap((step) =>
			DIRECTIONS.map((angle): [number, number, number] => [
				Math.cos(angle) * step * size,
				Math.sin(angle) * step * size,
				step * 2,
			]),
		),
	];
	const rise = (CAPITAL - (widths.length - 1) * LEADING) * size * 0.5;
	return shifts.map(([dx, dy, dislike]) => {
		const [x, y] = [label.at[0] + dx, label.at[1] + dy];
		const boxes = label.rotate
			? makeTurnedBoxes(x, y, label.rotate, widths, size)
			: makeBoxes(x, y + rise, 'middle', widths, size);
		return { x, y: y + rise, anchor: 'middle', boxes, dislike };
	});
}

function makeBoxes(
	x: number,
	y: number,
	anchor: Candidate['anchor'],
	widths: number[],
	size: number,
): Box[] {
	const shares = { start: 0, middle: 0.5, end: 1 };
	return widths.map((width, line): Box => {
		const left = x - shares[anchor] * width;
		const baseline = y + line * LEADING * size;
		return [left, baseline - ASCENT * size, left + width, baseline + DESCENT * size];
	});
}

/** A row of squares along the turned text: near enough for a rectangle that is not upright. */
function makeTurnedBoxes(
	x: number,
	y: number,
	degrees: number,
	widths: number[],
	size: number,
): Box[] {
	const [cos, sin] = [Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)];
	return widths.flatMap((width, line) => {
		const down = (line - (widths.length - 1) / 2) * LEADING * size;
		const count = Math.max(1, Math.ceil(width / size));
		const half = size * 0.5;
		return Array.from({ length: count }, (_, index): Box => {
			const along = ((index + 0.5) / count - 0.5) * width;
			const [cx, cy] = [x + along * cos - down * sin, y + along * sin + down * cos];
			return [cx - half, cy - half, cx + half, cy + half];
		});
	});
}
