import type { CompassPoint } from '../../schemas/compass.ts';
import { at, type Box, type Point } from '../data/points.ts';
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
	side?: CompassPoint | undefined;
	/** Degrees, clockwise, about `at`. */
	rotate?: number | undefined;
	/** A river, a border or a way whose name stands beside it, in its direction. */
	along?: readonly (readonly Point[])[] | undefined;
	/** Where it finds no room along its line it may stand in another country, at the end of a thin line. */
	isAbroad?: boolean | undefined;
	/** The spot a thin line leads to from the name of an area that stands off it. */
	leadsTo?: Point | undefined;
	/** Points of the line or the zone that it names: it stands beside that, or a thin line leads there. */
	course?: readonly Point[] | undefined;
	/** How near to the middle of its mark a thin line comes, so that it touches the ink. */
	touch?: number | undefined;
	/** How far it keeps from lines besides the usual gap. */
	clear?: number | undefined;
	/** A circle whose name stands beside it, and the radii of others round its centre. `at` is the point preferred. */
	circle?: { centre: Point; radius: number; others?: readonly number[] } | undefined;
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
	/** The turn of this candidate and the point it turns about, where it is not the name's own. */
	rotate?: number | undefined;
	at?: Point | undefined;
	/** A thin line from the words to the spot they name, where they stand off from it, and what that line covers. */
	leader?: [Point, Point] | undefined;
	wire?: Box[] | undefined;
}

/** In em: top of capitals and ascenders, bottom of descenders, and from one baseline to the next. */
const ASCENT = 0.75;
const DESCENT = 0.22;
export const LEADING = 1.18;
/** Height of capitals, by which a label is centred on its mark. */
const CAPITAL = 0.72;

/** Where a name stands beside its mark, the best first: level with it, askew, above and below. */
const SIDES: CompassPoint[] = [
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
const AREA_STEPS = [0.6, 1.2, 1.8, 2.4, 3.2, 4.2, 5.4];
const DIRECTIONS = Array.from({ length: 8 }, (_, index) => (index * Math.PI) / 4);

/** How far from its mark a name may stand at the end of a thin line, in em, and what that costs. */
const LEADERS = [
	{ reach: 1.3, dislike: 5 },
	{ reach: 2.1, dislike: 6.5 },
	{ reach: 3.1, dislike: 8 },
	{ reach: 4.3, dislike: 10 },
	{ reach: 5.7, dislike: 14 },
];
/** Cost of a thin line that leads away from the side that an entry prefers. */
const ASKEW = 2;
const LEADER_DIRECTIONS = Array.from({ length: 16 }, (_, index) => (index * Math.PI) / 8);

/** How far from the line that it names a name may stand without a thin line that leads there, in em. */
const BESIDE = 1;
const BESIDE_LEADER = 2;

/** How far from its circle a name stands, in em; a little further where the circle bends round it. */
const BESIDE_CIRCLE = 0.4;
const CIRCLE_STEPS = [
	{ step: BESIDE_CIRCLE, isBeside: true },
	{ step: 0.8, isBeside: true },
	// At the end of a thin line.
	...[1, 1.6, 2.4, 3.6, 5].map((step) => ({ step, isBeside: false })),
];

/** How many times as far from any other circle as from its own a name stands: a thin line that ends on it says more. */
const NEARER = { beside: 2, led: 1.2 };

/** Clear space between a name and the line it stands along, in em: the least, and more where the line winds. */
const ASIDE = 0.3;
const ASIDE_STEPS = [0, 0.4, 0.9];

/**
 * How far along its line a name may slide from the spot that the entry names, in em: the entry says which bend is meant.
 */
const MOST_ALONG = 10;

/**
 * All ways to set a label: along a line, beside a circle, round a mark on eight sides and further off at the end
 * of a thin line, or about the middle of an area.
 *
 * @param em base size of the layout, in drawing units.
 */
export function listCandidates(label: LabelRequest, em: number): Candidate[] {
	const style = textStyles[label.kind];
	const size = style.size * em;
	const widths = label.lines.map((line) => measureText(setText(line, style), style, size));
	if (label.along) {
		const along = listAlongCandidates(label, label.along, Math.max(...widths), size);
		return label.isAbroad ? [...along, ...listLeaderCandidates(label, widths, size)] : along;
	}
	if (label.circle) return listCircleCandidates(label, label.circle, widths, size);
	if (label.markRadius === undefined) return listAreaCandidates(label, widths, size);
	const far = listLeaderCandidates(label, widths, size);
	const sides = SIDES.toSorted((a, b) => Number(b === label.side) - Number(a === label.side));
	const near = sides.map((side, index) => ({
		...makeSideCandidate(label.at, side, label.markRadius ?? 0, widths, size),
		dislike: index === 0 ? 0 : label.side ? 3 + index * 0.4 : index * 0.4,
	}));
	return [...near, ...far];
}

function listLeaderCandidates(
	{ at: [x, y], side, touch = 0 }: LabelRequest,
	widths: number[],
	size: number,
): Candidate[] {
	const [width, rows] = [Math.max(...widths), widths.length];
	const half = ((rows - 1) * LEADING * size) / 2;
	return LEADERS.flatMap(({ reach, dislike }) =>
		LEADER_DIRECTIONS.map((angle): Candidate => {
			const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
			const anchor = cos > 0.3 ? 'start' : cos < -0.3 ? 'end' : 'middle';
			const startX = x + cos * reach * size + (anchor === 'middle' ? (cos * width) / 2 : 0);
			const middle = y + sin * (reach * size + (anchor === 'middle' ? half + size * 0.2 : half));
			const startY = middle - half + CAPITAL * size * 0.5;
			const boxes = makeBoxes(startX, startY, anchor, widths, size);
			const led = lead(boxes, [x, y], size, touch);
			const turned = side === undefined ? 0 : getTurn(angle, side) * ASKEW;
			return { x: startX, y: startY, anchor, boxes, dislike: dislike + turned, ...led };
		}),
	);
}

/** How far a direction is from the side that an entry prefers, in half turns; angles run from east over south. */
function getTurn(angle: number, side: CompassPoint): number {
	const down = side.startsWith('south') ? 1 : side.startsWith('north') ? -1 : 0;
	const right = side.endsWith('east') ? 1 : side.endsWith('west') ? -1 : 0;
	const wanted = Math.atan2(down, right);
	return Math.abs(Math.atan2(Math.sin(angle - wanted), Math.cos(angle - wanted))) / Math.PI;
}

/** A thin line from the words to the spot they name, and what it covers. */
function lead(
	boxes: readonly Box[],
	spot: Point,
	size: number,
	touch = 0,
): Required<Pick<Candidate, 'leader' | 'wire'>> {
	const leader = drawLeader(boxes, spot, size, touch);
	return { leader, wire: sampleWire(...leader, size) };
}

/** A straight line from the nearest side of the words to the spot they name, or so near to it that it touches its mark. */
export function drawLeader(
	boxes: readonly Box[],
	spot: Point,
	size: number,
	touch = 0,
): [Point, Point] {
	const gap = size * 0.2;
	const left = Math.min(...boxes.map((box) => box[0])) - gap;
	const top = Math.min(...boxes.map((box) => box[1])) - gap;
	const right = Math.max(...boxes.map((box) => box[2])) + gap;
	const bottom = Math.max(...boxes.map((box) => box[3])) + gap;
	const [x, y] = spot;
	const [dx, dy] = [Math.max(left - x, x - right, 0), Math.max(top - y, y - bottom, 0)];
	// From a side, unless the spot is rather above or below.
	const inset = (right - left) * 0.2;
	const start: Point =
		dx > dy
			? [x < left ? left : right, (top + bottom) / 2]
			: [Math.min(right - inset, Math.max(left + inset, x)), y < top ? top : bottom];
	const length = Math.hypot(x - start[0], y - start[1]) || 1;
	const share = Math.max(0, 1 - touch / length);
	return [start, [start[0] + share * (x - start[0]), start[1] + share * (y - start[1])]];
}

/** Small boxes along a thin line, clear of both its ends. */
function sampleWire(from: Point, to: Point, size: number): Box[] {
	const half = size * 0.08;
	const length = Math.hypot(to[0] - from[0], to[1] - from[1]);
	const count = Math.ceil(length / (size * 0.3));
	return Array.from({ length: count }, (_, index): Box => {
		const share = (index + 1) / (count + 1);
		const [x, y] = [from[0] + share * (to[0] - from[0]), from[1] + share * (to[1] - from[1])];
		return [x - half, y - half, x + half, y + half];
	});
}

/**
 * Beside a line, turned with it: where it runs straightest, and near the spot that the entry names. A name longer
 * than its line stands level beside the middle of it.
 */
function listAlongCandidates(
	{ at: wanted }: LabelRequest,
	lines: readonly (readonly Point[])[],
	width: number,
	size: number,
): Candidate[] {
	return lines.flatMap((line) => {
		const walked = measureWay(line);
		const total = at(walked, -1);
		const step = size * 0.7;
		const count = Math.max(1, Math.floor((total - width) / step) + 1);
		const turned = Array.from({ length: count }, (_, index) => index * step).flatMap((start) => {
			const part = cutLine(line, walked, start, Math.min(total, start + width));
			return [-1, 1].flatMap((side) =>
				ASIDE_STEPS.flatMap(
					(extra) => makeAlongCandidate(part, side, extra, wanted, width, size) ?? [],
				),
			);
		});
		const [x, y] = at(cutLine(line, walked, total / 2, total), 0);
		const level = (['start', 'end'] as const).flatMap((anchor) =>
			[0, 1, -1].map((shift): Candidate => {
				const startX = x + (anchor === 'start' ? 1 : -1) * size * 0.7;
				const startY = y + (shift * 0.8 + CAPITAL / 2) * size;
				const boxes = makeBoxes(startX, startY, anchor, [width], size);
				return { x: startX, y: startY, anchor, boxes, dislike: 30 + Math.abs(shift) };
			}),
		);
		return [...turned, ...level].filter(({ at: [ownX, ownY] = [x, y] }) => {
			return Math.hypot(ownX - wanted[0], ownY - wanted[1]) <= MOST_ALONG * size;
		});
	});
}

/** How long a line is up to each of its points. */
function measureWay(line: readonly Point[]): number[] {
	let sum = 0;
	return line.map(([x, y], index) => {
		const [beforeX, beforeY] = line[index - 1] ?? [x, y];
		return (sum += Math.hypot(x - beforeX, y - beforeY));
	});
}

/** The points of a line between two lengths along it. */
function cutLine(
	line: readonly Point[],
	walked: readonly number[],
	from: number,
	to: number,
): Point[] {
	const locate = (length: number): Point => {
		const next = Math.max(
			1,
			walked.findIndex((sum) => sum >= length),
		);
		const [a, b] = [at(line, next - 1), at(line, next)];
		const [before, after] = [walked[next - 1] ?? 0, walked[next] ?? 1];
		const share = after === before ? 0 : (length - before) / (after - before);
		return [a[0] + share * (b[0] - a[0]), a[1] + share * (b[1] - a[1])];
	};
	const inner = line.filter((_, index) => (walked[index] ?? 0) > from && (walked[index] ?? 0) < to);
	return [locate(from), ...inner, locate(to)];
}

function makeAlongCandidate(
	part: readonly Point[],
	side: number,
	extra: number,
	wanted: Point,
	width: number,
	size: number,
): Candidate | undefined {
	const ends = [at(part, 0), at(part, -1)] as const;
	// Read from left to right.
	const [a, b] = ends[0][0] <= ends[1][0] ? ends : [ends[1], ends[0]];
	const angle = Math.atan2(b[1] - a[1], b[0] - a[0]);
	const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
	const heights = part.map(([x, y]) => (y - a[1]) * cos - (x - a[0]) * sin);
	const [top, bottom] = [Math.min(...heights), Math.max(...heights)];
	const chord = Math.hypot(b[0] - a[0], b[1] - a[1]);
	if (chord < 0.6 * width) return undefined;
	const away =
		side < 0
			? top - (ASIDE + extra + DESCENT + 0.25) * size
			: bottom + (ASIDE + extra + CAPITAL - 0.25) * size;
	const middle: Point = [(a[0] + b[0]) / 2 - away * sin, (a[1] + b[1]) / 2 + away * cos];
	const far = Math.hypot(middle[0] - wanted[0], middle[1] - wanted[1]) / size;
	return {
		x: middle[0],
		y: middle[1] + CAPITAL * size * 0.5,
		anchor: 'middle',
		boxes: makeTurnedBoxes(middle[0], middle[1], (angle * 180) / Math.PI, [width], size),
		dislike:
			((bottom - top) / size) * 1.2 + far * 0.12 + Math.max(0, far - 5) * 1.5 + Math.abs(sin) * 1.5,
		rotate: Math.round((angle * 180) / Math.PI),
		at: middle,
	};
}

/** Beside a circle, outside or inside of it, all round. */
function listCircleCandidates(
	{ at: wanted }: LabelRequest,
	{ centre, radius, others = [] }: NonNullable<LabelRequest['circle']>,
	widths: number[],
	size: number,
): Candidate[] {
	const width = Math.max(...widths);
	const height = (widths.length - 1) * LEADING * size + (CAPITAL + DESCENT) * size;
	const ideal = Math.atan2(wanted[1] - centre[1], wanted[0] - centre[0]);
	return Array.from({ length: 120 }, (_, index) => (index * Math.PI) / 60).flatMap((angle) => {
		const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
		const reach = (Math.abs(cos) * width + Math.abs(sin) * height) / 2;
		const turn = Math.abs(Math.atan2(Math.sin(angle - ideal), Math.cos(angle - ideal)));
		const spot: Point = [centre[0] + cos * radius, centre[1] + sin * radius];
		return [1, -1].flatMap((side) =>
			CIRCLE_STEPS.map(({ step, isBeside }): Candidate => {
				const away = side * (reach + step * size);
				const [midX, midY] = [spot[0] + cos * away, spot[1] + sin * away];
				const y = midY - height / 2 + CAPITAL * size;
				const boxes = makeBoxes(midX, y, 'middle', widths, size);
				const dislike = turn * 4 + (side < 0 ? 1 : 0) + (step - BESIDE_CIRCLE) * 3;
				const near = { x: midX, y, anchor: 'middle' as const, boxes, dislike };
				return isBeside ? near : { ...near, ...lead(boxes, spot, size) };
			}).filter(({ boxes, leader }) => {
				const [least, most] = measureFrom(centre, boxes);
				const getSpace = (ring: number) => Math.max(least - ring, ring - most, 0);
				const times = leader ? NEARER.led : NEARER.beside;
				return others.every((other) => getSpace(other) > getSpace(radius) * times);
			}),
		);
	});
}

/** How near to a point boxes come, and how far from it they reach. */
function measureFrom([x, y]: Point, boxes: readonly Box[]): [least: number, most: number] {
	const near = boxes.map(([left, top, right, bottom]) =>
		Math.hypot(Math.max(left - x, x - right, 0), Math.max(top - y, y - bottom, 0)),
	);
	const far = boxes.map(([left, top, right, bottom]) =>
		Math.hypot(Math.max(x - left, right - x), Math.max(y - top, bottom - y)),
	);
	return [Math.min(...near), Math.max(...far)];
}

function makeSideCandidate(
	[x, y]: Point,
	side: CompassPoint,
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
		const own: Candidate = { x, y: y + rise, anchor: 'middle', boxes, dislike, at: [x, y] };
		if (label.leadsTo) return { ...own, ...lead(boxes, label.leadsTo, size) };
		if (!label.course || label.course.length === 0) return own;
		const { point, distance } = findNearest(label.course, boxes);
		if (distance <= BESIDE * size) return own;
		return { ...own, ...lead(boxes, point, size), dislike: dislike + BESIDE_LEADER };
	});
}

/** The point of a course that is nearest to some boxes, and how far from them it is. */
export function findNearest(
	course: readonly Point[],
	boxes: readonly Box[],
): { point: Point; distance: number } {
	let nearest = { point: at(course, 0), distance: Infinity };
	for (const point of course) {
		const [distance] = measureFrom(point, boxes);
		if (distance < nearest.distance) nearest = { point, distance };
	}
	return nearest;
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
