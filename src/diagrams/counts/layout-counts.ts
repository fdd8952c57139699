import { scaleLinear } from 'd3-scale';
import { MONTHS } from '../../model/format-date.ts';
import type { Claim } from '../../schemas/claim.ts';
import type { DiagramOf } from '../../schemas/diagram.ts';
import { drawKey } from '../../figures/draw-key.ts';
import type { Layout } from '../drawing.ts';
import {
	type Color,
	type Shape,
	type Size,
	type SizeDrawing,
	type TextKind,
	WIDTHS,
} from '../../figures/drawing.ts';
import {
	type Box,
	getDistance,
	getReach,
	type LabelWish,
	placeBeside,
} from '../../figures/place-beside.ts';
import { isNearest } from '../../figures/nearest-mark.ts';
import { LEADING, measure, textStyles } from '../../figures/text-styles.ts';
import { toYears } from '../../figures/time-axis.ts';
import { describeCounts } from './describe-counts.ts';
import {
	type Count,
	formatCount,
	formatTotal,
	type ResolvedSeries,
	resolveCounts,
} from './resolve-counts.ts';

type Counts = DiagramOf<'counts'>;
type Mark = Counts['series'][number]['mark'];

/** CSS pixels. */
const HEIGHT: Record<Size, number> = { narrow: 560, medium: 470, sheet: 470, wide: 500 };
const GUTTER = 47;
const TOP = 14;
const FOOT = 36;
const HALF = 4.5;
const TICK = 4;

/** From how far off a label is led to its point by a line, CSS pixels. */
const NEAR = 12;

/** How much nearer to its own mark than to any other a label stands, CSS pixels: treads lie close together. */
const NEARER = 2;

/** Room beside the words of a label, so that two of them do not read as one, CSS pixels. */
const BESIDE = 2;

/** The names of the series differ enough from the counts beside them. */
const getRoom = (kind: TextKind): number => (kind === 'small' ? BESIDE : 0);

const MONTHS_A_QUARTER = 3;

const plain = new Intl.NumberFormat('en-GB');
const round = (value: number): number => Math.round(value * 10) / 10;

interface Frame {
	size: Size;
	toX: (time: number) => number;
	toY: (count: number) => number;
	right: number;
	base: number;
}

/** A sign is whole however sure its count is: so small, a broken one could not be told from another. */
function drawSign(mark: Mark, x: number, y: number, color: Color): Shape[] {
	const style = { stroke: color, fill: 'paper' } as const;
	switch (mark) {
		case 'circle':
			return [{ type: 'circle', at: [x, y], radius: HALF, ...style }];
		case 'square':
			return [
				{
					type: 'path',
					d: `M${x - HALF} ${y - HALF}h${2 * HALF}v${2 * HALF}h${-2 * HALF}z`,
					...style,
				},
			];
		case 'triangle':
			return [
				{
					type: 'path',
					d: `M${x} ${y - HALF - 1}l${HALF + 1} ${2 * HALF}h${-2 * HALF - 2}z`,
					...style,
				},
			];
		default:
			return mark satisfies never;
	}
}

/** Grid and axis: counts on the left, quarters and years below. */
function drawAxes(from: string, now: number, counts: readonly number[], frame: Frame): Shape[] {
	const { toX, toY, right, base } = frame;
	const shapes: Shape[] = counts.flatMap((count): Shape[] => [
		{
			type: 'path',
			d: `M${GUTTER} ${round(toY(count))}H${right}`,
			stroke: count === 0 ? 'muted' : 'rule',
			width: 1,
		},
		{
			type: 'text',
			text: plain.format(count),
			at: [GUTTER - 6, round(toY(count)) + 4],
			anchor: 'end',
			kind: 'small',
			color: 'muted',
		},
	]);
	const [year = 0, month = 1] = from.split('-').map(Number);
	for (let quarter = 0; ; quarter += 1) {
		const index = month - 1 + quarter * MONTHS_A_QUARTER;
		const [ownYear, ownMonth] = [year + Math.floor(index / 12), index % 12];
		const time = toYears(`${ownYear}-${String(ownMonth + 1).padStart(2, '0')}-01`);
		if (time > now) return shapes;
		const x = round(toX(time));
		const words = { type: 'text', anchor: 'start', kind: 'small', color: 'muted' } as const;
		shapes.push(
			{ type: 'path', d: `M${x} ${base}v${TICK}`, stroke: 'muted', width: 1 },
			{ ...words, text: (MONTHS[ownMonth] ?? '').slice(0, 3), at: [x, base + 17] },
		);
		if (quarter === 0 || ownMonth === 0) {
			shapes.push({ ...words, text: String(ownYear), at: [x, base + 32] });
		}
	}
}

/** The steps of a series as a line, with the face under it; its treads, one a step, and its risers as boxes. */
function drawSteps({ steps, color, face }: ResolvedSeries, frame: Frame) {
	const { toX, toY, right, base } = frame;
	const treads: Box[] = [];
	const risers: Box[] = [];
	const [first] = steps;
	if (first === undefined) return { faces: [], lines: [], treads, risers };
	let line = `M${round(toX(first.time))} ${base}`;
	for (const [index, { time, high = 0 }] of steps.entries()) {
		const [x, y] = [toX(time), toY(high)];
		const next = steps[index + 1];
		const end = next === undefined ? right : toX(next.time);
		const before = index === 0 ? base : toY(steps[index - 1]?.high ?? 0);
		line += `V${round(y)}H${round(end)}`;
		treads.push({ left: x, right: end, top: y, bottom: y });
		risers.push({ left: x, right: x, top: Math.min(y, before), bottom: Math.max(y, before) });
	}
	const faces: Shape[] =
		face === undefined ? [] : [{ type: 'path', d: `${line}V${base}z`, fill: face }];
	const certainty = steps.some(({ figure }) => figure.certainty === 'contested')
		? 'contested'
		: steps.some(({ figure }) => figure.certainty === 'estimate')
			? 'estimate'
			: 'established';
	return {
		faces,
		lines: [{ type: 'path', d: line, stroke: color, width: 2, certainty } satisfies Shape],
		treads,
		risers,
	};
}

/** The counts at a time: a sign, drawn out to its upper end where it is a range, with an arrow where that is open. */
function drawMarks({ marks, mark, color }: ResolvedSeries, { toX, toY }: Frame) {
	const shapes: Shape[] = [];
	const taken: Box[] = [];
	for (const { time, low, high } of marks) {
		const [x, y] = [round(toX(time)), round(toY(low))];
		const top = high === undefined ? y - 18 : round(toY(high));
		if (top < y) shapes.push({ type: 'path', d: `M${x} ${y}V${top}`, stroke: color });
		if (high === undefined) {
			shapes.push({ type: 'path', d: `M${x - 4} ${top + 5}L${x} ${top}l4 5`, stroke: color });
		} else if (top < y) shapes.push({ type: 'path', d: `M${x - 4} ${top}h8`, stroke: color });
		// A sign on a line stands clear of it.
		shapes.push({ type: 'circle', at: [x, y], radius: HALF + 3, fill: 'paper' });
		shapes.push(...drawSign(mark, x, y, color));
		taken.push({
			left: x - HALF,
			right: x + HALF,
			top: Math.min(top, y - HALF),
			bottom: y + HALF,
		});
	}
	return { shapes, taken };
}

/** A label of a point: what it says, how, and of which mark. */
interface Label extends LabelWish {
	lines: string[];
	kind: TextKind;
	color: Color;
	mark: Box;
}

function toLabel(
	parts: readonly (string | undefined)[],
	at: [number, number],
	kind: TextKind,
	color: Color,
	mark: Box,
): Label {
	const { size } = textStyles[kind];
	const lines = parts.filter((part) => part !== undefined && part !== '') as string[];
	const width = Math.max(...lines.map((line) => measure(line, kind))) + getRoom(kind) * 2;
	return { lines, at, kind, color, mark, width, height: size + (lines.length - 1) * LEADING };
}

/** Above the base, CSS pixels: on a phone a lower step has no room for its figure, which the words give. */
const LOW_STEP = 30;
/** Half the height that a figure of the axis takes, CSS pixels. */
const HALF_LINE = 10;

/** A series with its steps and marks drawn. */
interface DrawnSeries {
	own: ResolvedSeries;
	steps: ReturnType<typeof drawSteps>;
	marks: ReturnType<typeof drawMarks>;
}

const join = (...parts: (string | undefined)[]): string => parts.filter(Boolean).join(' ');

const NOWHERE: Box = { left: 0, right: 0, top: 0, bottom: 0 };

/** The names of the series at the end of their steps, then every count. */
function listLabels(
	series: readonly DrawnSeries[],
	{ size, toX, toY, right, base }: Frame,
): Label[] {
	const point = ({ time, high, low }: Count): [number, number] => [toX(time), toY(high ?? low)];
	// On a phone an author stands over the count, so that it finds room beside its mark.
	const stack = (...parts: (string | undefined)[]): string[] =>
		size === 'narrow' ? parts.filter((part) => part !== undefined) : [join(...parts)];
	const names = series.flatMap(({ own, steps: { treads } }): Label[] => {
		const last = own.steps.at(-1);
		if (last === undefined) return [];
		const parts = stack(`${own.name}:`, formatTotal(own));
		const width = Math.max(...parts.map((part) => measure(part, 'figure')));
		const at: [number, number] = [right - width / 2, toY(last.high ?? 0)];
		const label = toLabel(parts, at, 'figure', own.color, treads.at(-1) ?? NOWHERE);
		return [{ ...label, isNeeded: true }];
	});
	const counts = series.flatMap(({ own, steps: { treads }, marks: { taken } }) => [
		...own.steps
			.map((step, index) => ({ step, tread: treads[index] ?? NOWHERE }))
			// The last step is printed with the name, unless it is only added.
			.filter(({ step }) => step.adds || step !== own.steps.at(-1))
			.filter(({ step }) => size !== 'narrow' || base - toY(step.low) > LOW_STEP)
			.map(({ step, tread }) =>
				toLabel([join(formatCount(step), step.label)], point(step), 'small', 'ink', tread),
			),
		...own.marks.map((mark, index) =>
			toLabel(
				stack(mark.label, formatCount(mark)),
				point(mark),
				'small',
				'ink',
				taken[index] ?? NOWHERE,
			),
		),
	]);
	return [...names, ...counts];
}

/** Where a line of a label stands: the last at the foot of its box. */
const getBaseline = ({ lines, kind }: Label, { bottom }: Box, line: number): number =>
	bottom - textStyles[kind].size * 0.15 - (lines.length - 1 - line) * LEADING;

function drawLabels(labels: readonly Label[], boxes: readonly (Box | undefined)[]): Shape[] {
	return labels.flatMap((label, index): Shape[] => {
		const box = boxes[index];
		if (box === undefined) {
			if (!label.isNeeded) return [];
			throw new Error(`There is no room for the name "${label.lines.join(' ')}".`);
		}
		const [x, y] = label.at;
		const near = getReach(label.at, box);
		const isFar = getDistance(label.at, box) > NEAR && label.kind === 'small';
		return [
			...(isFar
				? [
						{
							type: 'path',
							d: `M${round(x)} ${round(y)}L${round(near[0])} ${round(near[1])}`,
							stroke: 'muted',
							width: 0.75,
						} satisfies Shape,
					]
				: []),
			...label.lines.map((text, line): Shape => ({
				type: 'text',
				text,
				at: [(box.left + box.right) / 2, getBaseline(label, box, line)],
				anchor: 'middle',
				kind: label.kind,
				color: label.color,
			})),
		];
	});
}

function drawCounts(series: readonly ResolvedSeries[], entry: Counts, size: Size): SizeDrawing {
	const now = toYears(entry.asOf);
	const right = WIDTHS[size];
	const base = TOP + HEIGHT[size];
	const highest = Math.max(
		...series
			.flatMap(({ steps, marks }) => [...steps, ...marks])
			.map(({ low, high }) => high ?? low),
	);
	const toX = scaleLinear([toYears(`${entry.from}-01`), now], [GUTTER, right]);
	const toY = scaleLinear([0, highest * 1.06], [base, TOP]);
	const frame: Frame = { size, toX: (time) => toX(time), toY: (count) => toY(count), right, base };
	const drawn = series.map((own): DrawnSeries => ({
		own,
		steps: drawSteps(own, frame),
		marks: drawMarks(own, frame),
	}));
	const counts = toY.ticks(5);
	const labels = listLabels(drawn, frame);
	const rivals = drawn.flatMap(({ steps, marks }) => [...steps.treads, ...marks.taken]);
	const taken = [
		...rivals,
		...drawn.flatMap(({ steps }) => steps.risers),
		...counts.map((count): Box => ({
			left: 0,
			right: GUTTER,
			top: toY(count) - HALF_LINE,
			bottom: toY(count) + HALF_LINE,
		})),
	];
	const room = { left: 0, right, top: 0, bottom: base - 2 };
	const boxes = placeBeside(labels, room, taken, NEAR, (label, box) =>
		isNearest(label, box, rivals, NEARER),
	);
	return {
		shapes: [
			...drawn.flatMap(({ steps }) => steps.faces),
			...drawAxes(entry.from, now, counts, frame),
			...drawn.flatMap(({ steps }) => steps.lines),
			...drawn.flatMap(({ marks }) => marks.shapes),
			...drawLabels(labels, boxes),
		],
		height: base + FOOT,
	};
}

/** Lays out counts on one axis of time: the steps of one author, and the marks of others. */
export function layoutCounts(entry: Counts, claims: ReadonlyMap<string, Claim>): Layout {
	const series = resolveCounts(entry, claims);
	const all = series.flatMap(({ steps, marks }) => [...steps, ...marks]);
	return {
		draw(size) {
			const { shapes, height } = drawCounts(series, entry, size);
			const samples = [
				{
					label: entry.author,
					draw: (x: number, y: number): Shape[] => [
						{ type: 'path', d: `M${x - 17} ${y + 4}h17v-8h17`, stroke: 'muted', width: 2 },
					],
				},
				...series
					.filter(({ marks }) => marks.length > 0)
					.map(({ name, mark, color, steps }) => ({
						label: steps.length > 0 ? `${name.toLowerCase()}, others’ counts` : name.toLowerCase(),
						draw: (x: number, y: number) => drawSign(mark, x, y, color),
					})),
			];
			const certainties = new Set(all.map(({ figure }) => figure.certainty));
			const key = drawKey({ samples, certainties }, size, height + 14);
			return { height: height + 14 + key.height, shapes: [...shapes, ...key.shapes] };
		},
		...describeCounts(series),
		figures: all.map(({ figure }) => figure),
	};
}
