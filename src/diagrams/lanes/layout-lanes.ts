import { scaleLinear } from 'd3-scale';
import type { DiagramOf } from '../../schemas/diagram.ts';
import { drawKey } from '../../figures/draw-key.ts';
import type { Layout } from '../drawing.ts';
import {
	type Shape,
	type Size,
	type SizeDrawing,
	type TextShape,
	WIDTHS,
} from '../../figures/drawing.ts';
import type { KnownEvent } from '../../figures/get-event.ts';
import { spreadLabels } from '../../figures/spread-labels.ts';
import { LEADING, setBlock } from '../../figures/text-styles.ts';
import { toYears } from '../../figures/time-axis.ts';
import { describeLanes, MARK_LABELS, nameTreaty } from './describe-lanes.ts';
import { drawMark } from './draw-mark.ts';
import { drawSwing, type SwingPoint } from './draw-swing.ts';
import { type ResolvedLanes, type ResolvedTurn, resolveLanes } from './resolve-lanes.ts';

type Lanes = DiagramOf<'lanes'>;

/**
 * How the drawing stands at one width, CSS pixels. Time runs down at every width: so the swing goes
 * from left to right as a pendulum does, and each event has a line of its own.
 */
interface Plan {
	/** Height of a year. */
	year: number;
	/** The lanes. */
	left: number;
	right: number;
	/** Where the marks and their words begin: on both sides, or on the right alone. */
	words: { left?: number; right: number };
}

const PLANS: Record<Size, Plan> = {
	narrow: { year: 11, left: 46, right: 128, words: { right: 148 } },
	medium: { year: 8, left: 244, right: 436, words: { left: 220, right: 460 } },
	sheet: { year: 7, left: 296, right: 544, words: { left: 270, right: 570 } },
	wide: { year: 7, left: 386, right: 654, words: { left: 356, right: 684 } },
};

/** How many times as tall the later years are, where they are drawn larger. */
const LARGER = 4;

/** CSS pixels. */
const HEAD = 26;
const LABEL_GAP = 5;
const MARK_ROOM = 12;
/** From the mark of the left lane to that of the right, where one event has both or both stand in one column. */
const PAIR = 12;
const BAR = { promise: 7, other: 3 };
const TICK = 7;
const FOOT = 8;

const round = (value: number): number => Math.round(value * 10) / 10;

/** From a time in years to a place down the page. */
function getScale(
	{ turns }: ResolvedLanes,
	largerFrom: number | undefined,
	now: number,
	year: number,
) {
	const start = Math.floor(Math.min(...turns.map(({ time }) => time)));
	const from = Math.min(largerFrom ?? now, now);
	const top = HEAD + 8;
	const break_ = top + (from - start) * year;
	return scaleLinear([start, from, now], [top, break_, break_ + (now - from) * year * LARGER]);
}

/** Decades, and every second year where years are drawn larger; none close to the start. */
function listTicks(start: number, largerFrom: number | undefined, now: number): number[] {
	const years = Array.from({ length: Math.floor(now - start) + 1 }, (_, index) => start + index);
	return years.filter((year) =>
		largerFrom !== undefined && year >= largerFrom
			? year % 2 === 0
			: year % 10 === 0 && year > start + 5,
	);
}

/**
 * The marks of a turn, from left to right as the lanes stand: one, or two where it is about both sides. So their places
 * tell whose they are where colours do not.
 *
 * @param edge where the marks of the left lane stand, or of both where each has a column of its own
 * @param isShared whether the marks of both lanes stand in one column
 */
function listMarks(
	{ side, mark, confidence }: ResolvedTurn,
	lanes: Lanes['lanes'],
	[edge, y]: [x: number, y: number],
	isShared: boolean,
): Shape[] {
	const right = isShared || side === 'both' ? edge + PAIR : edge;
	return [
		...(side === 'right' ? [] : drawMark(mark, [edge, y], lanes.left.tone, confidence)),
		...(side === 'left' ? [] : drawMark(mark, [right, y], lanes.right.tone, confidence)),
	];
}

/** The marks and words of one column, each with a fine line to its lane, or to both. */
function drawColumn(
	turns: readonly ResolvedTurn[],
	lanes: Lanes['lanes'],
	frame: { plan: Plan; size: Size; isOnLeft: boolean; toY: (time: number) => number; end: number },
): Shape[] {
	const { plan, size, isOnLeft, toY, end } = frame;
	const isShared = plan.words.left === undefined;
	const edge = isOnLeft ? (plan.words.left ?? 0) : plan.words.right;
	const outwards = isOnLeft ? -1 : 1;
	const start = edge + outwards * MARK_ROOM + (isShared ? PAIR : 0);
	const blocks = turns.map(({ event }) =>
		setBlock({
			text: `${event.date.slice(0, 4)}\u2002${event.title}`,
			kind: size === 'narrow' ? 'small' : 'label',
			at: [start, 0],
			width: isOnLeft ? start : WIDTHS[size] - start,
			anchor: isOnLeft ? 'end' : 'start',
		}),
	);
	const tops = spreadLabels(
		blocks.map(({ height }, index) => ({ middle: toY(turns[index]?.time ?? 0), height })),
		{ start: HEAD, end, gap: LABEL_GAP },
	);
	const getMiddle = (index: number) => round((tops[index] ?? 0) + LEADING / 2);
	const lines = turns.flatMap((turn, index): Shape[] => {
		const y = round(toY(turn.time));
		const near = isOnLeft ? plan.left : plan.right;
		const far = turn.side === 'right' ? plan.right : plan.left;
		const across = turn.side === 'both' && isOnLeft ? plan.right : far;
		const color = turn.side === 'both' ? 'ink' : lanes[turn.side].tone;
		// A fine line begins at the mark that is farthest out, and runs on under its twin.
		const from = turn.side === 'right' && isShared ? edge + PAIR : edge;
		return [
			{
				type: 'path',
				d: `M${near + outwards * TICK} ${y}H${across}`,
				stroke: 'rule',
				width: 1,
			},
			{
				type: 'path',
				d: `M${from} ${getMiddle(index)}L${near + outwards * TICK} ${y}`,
				stroke: 'muted',
				width: 0.7,
			},
			...(turn.side === 'both' ? [plan.left, plan.right] : [far]).map((x): Shape => ({
				type: 'path',
				d: `M${x - TICK} ${y}h${2 * TICK}`,
				stroke: color,
				width: 1.5,
			})),
		];
	});
	// The lines run under all marks, also those that are not their own.
	return [
		...lines,
		...turns.flatMap((turn, index): Shape[] => [
			...listMarks(turn, lanes, [edge, getMiddle(index)], isShared),
			...(blocks[index]?.shapes ?? []).map((line): TextShape => ({
				...line,
				at: [line.at[0], line.at[1] + (tops[index] ?? 0)],
			})),
		]),
	];
}

/** The years, beside the lanes or, between them, on the side away from the swing. */
function drawYears(
	years: readonly number[],
	points: readonly SwingPoint[],
	plan: Plan,
	toY: (time: number) => number,
): Shape[] {
	const swing = scaleLinear(
		points.map(({ y }) => y),
		points.map(({ x }) => x),
	);
	return years.map((year): Shape => {
		const y = round(toY(year));
		const isInside = plan.words.left !== undefined;
		const isRight = isInside && swing(y) < 0;
		return {
			type: 'text',
			text: String(year),
			at: [isRight ? plan.right - 14 : isInside ? plan.left + 14 : 0, y + 4],
			anchor: isRight ? 'end' : 'start',
			kind: 'small',
			color: 'muted',
		};
	});
}

/** The lanes with their names and treaties. */
function drawLane(
	side: 'left' | 'right',
	{ lanes, treaties }: ResolvedLanes,
	x: number,
	end: number,
	toY: (time: number) => number,
): Shape[] {
	const { name, tone } = lanes[side];
	const head = setBlock({
		text: name,
		kind: 'heading',
		color: tone,
		at: [x, 0],
		width: WIDTHS.narrow,
		anchor: 'middle',
	});
	return [
		...head.shapes,
		{ type: 'path', d: `M${x} ${HEAD - 4}V${round(end)}`, stroke: tone, width: 1 },
		...treaties
			.filter((treaty) => treaty.side === side)
			.map(({ from, to, isPromise }): Shape => {
				const bottom = to === undefined ? end : toY(toYears(to.date));
				return {
					type: 'path',
					d: `M${x} ${round(toY(toYears(from.date)))}V${round(bottom)}`,
					stroke: tone,
					width: isPromise ? BAR.promise : BAR.other,
				};
			}),
	];
}

function drawLanes(resolved: ResolvedLanes, entry: Lanes, size: Size): SizeDrawing {
	const { lanes, turns } = resolved;
	const plan = PLANS[size];
	const now = toYears(entry.asOf);
	const scale = getScale(resolved, entry.largerFrom, now, plan.year);
	const toY = (time: number): number => scale(time);
	const end = toY(now);
	const middle = (plan.left + plan.right) / 2;
	const step = (plan.right - plan.left) / 4 - 2;
	const points = turns.flatMap(({ lean, time }) =>
		lean === undefined ? [] : [{ x: lean * step, y: toY(time) }],
	);
	points.push({ x: points.at(-1)?.x ?? 0, y: end });
	const years = listTicks(Math.floor(scale.domain()[0] ?? now), entry.largerFrom, now);
	const isOnLeft = ({ side }: ResolvedTurn) => plan.words.left !== undefined && side !== 'right';
	const frame = { plan, size, toY, end: end + FOOT };
	const shapes: Shape[] = [
		{ type: 'path', d: `M${middle} ${HEAD - 4}V${round(end)}`, stroke: 'rule', width: 1 },
		...drawColumn(turns.filter(isOnLeft), lanes, { ...frame, isOnLeft: true }),
		...drawColumn(
			turns.filter((turn) => !isOnLeft(turn)),
			lanes,
			{ ...frame, isOnLeft: false },
		),
		...drawSwing(points, middle, { left: lanes.left.tone, right: lanes.right.tone }),
		...drawYears(years, points, plan, toY),
		...drawLane('left', resolved, plan.left, end, toY),
		...drawLane('right', resolved, plan.right, end, toY),
	];
	if (entry.largerFrom !== undefined) {
		const y = round(toY(entry.largerFrom));
		const [left, right] = [plan.left + 8, plan.right - 8];
		// Zigzags, as on a broken axis: here the pace of time changes.
		shapes.push({
			type: 'path',
			d: `M${left} ${y}l4 -3l4 6l4 -3H${right - 12}l4 -3l4 6l4 -3`,
			stroke: 'muted',
			width: 1,
		});
	}
	return { shapes, height: end + FOOT };
}

/** Explains the forms of the marks, the bars and the swing. */
function drawLanesKey(
	{ turns, treaties }: ResolvedLanes,
	entry: Lanes,
	size: Size,
	top: number,
): SizeDrawing {
	const marks = new Set(turns.map(({ mark }) => mark));
	const { left, right } = entry.lanes;
	const isShared = PLANS[size].words.left === undefined;
	const samples = [
		{
			label: entry.swing,
			draw: (x: number, y: number): Shape[] => [
				{ type: 'path', d: `M${x - 17} ${y}h34`, stroke: 'ink', certainty: 'estimate' },
			],
		},
		...[...marks].map((mark) => ({
			label: MARK_LABELS[mark].toLowerCase(),
			draw: (x: number, y: number) => drawMark(mark, [x, y], 'muted', 'established'),
		})),
		...(isShared
			? ([left, right] as const).map(({ name, tone }, index) => ({
					label: `mark on the ${index === 0 ? 'left' : 'right'}: ${name}`,
					draw: (x: number, y: number) =>
						drawMark('visit', [x + (index - 0.5) * PAIR, y], tone, 'established'),
				}))
			: []),
		...(turns.some(({ side }) => side === 'both')
			? [
					{
						label: `two marks: ${left.name} and ${right.name} at once`,
						draw: (x: number, y: number): Shape[] => [
							...drawMark('visit', [x - PAIR / 2, y], left.tone, 'established'),
							...drawMark('visit', [x + PAIR / 2, y], right.tone, 'established'),
						],
					},
				]
			: []),
		...(turns.some(({ confidence }) => confidence !== 'established')
			? [
					{
						label: 'hollow or broken: not certain',
						draw: (x: number, y: number) => drawMark('visit', [x, y], 'muted', 'estimate'),
					},
				]
			: []),
		...(entry.largerFrom === undefined
			? []
			: [
					{
						label: `from here years are drawn ${LARGER} times as tall`,
						draw: (x: number, y: number): Shape[] => [
							{
								type: 'path',
								d: `M${x - 17} ${y}l4 -3l4 6l4 -3h10l4 -3l4 6l4 -3`,
								stroke: 'muted',
								width: 1,
							},
						],
					},
				]),
	];
	const promises = new Set(treaties.map(({ isPromise }) => isPromise));
	const widths = [...promises].map((isPromise) => ({
		width: isPromise ? BAR.promise : BAR.other,
		label: `${nameTreaty(isPromise).toLowerCase()}, in force`,
	}));
	return drawKey({ samples, widths, certainties: new Set() }, size, top);
}

/** Lays out two lanes and the line that swings between them, from the events of the timeline. */
export function layoutLanes(entry: Lanes, events: readonly KnownEvent[]): Layout {
	const resolved = resolveLanes(entry, events);
	return {
		draw(size) {
			const { shapes, height } = drawLanes(resolved, entry, size);
			const key = drawLanesKey(resolved, entry, size, height + 18);
			return { height: height + 18 + key.height, shapes: [...shapes, ...key.shapes] };
		},
		...describeLanes(resolved),
		figures: [
			...resolved.turns.map(({ event }) => event),
			...resolved.treaties.flatMap(({ from, to }) => (to === undefined ? [from] : [from, to])),
		],
	};
}
