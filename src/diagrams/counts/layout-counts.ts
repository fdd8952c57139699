import { scaleLinear } from 'd3-scale';
import { MONTHS } from '../../model/format-date.ts';
import type { Claim } from '../../schemas/claim.ts';
import type { DiagramOf } from '../../schemas/diagram.ts';
import { drawKey } from '../../figures/draw-key.ts';
import type { Layout } from '../drawing.ts';
import {
	type Certainty,
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
import { measure, textStyles } from '../../figures/text-styles.ts';
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

function drawSign(mark: Mark, x: number, y: number, color: Color, certainty: Certainty): Shape[] {
	const style = { stroke: color, certainty, fill: 'paper' } as const;
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

/** The steps of a series as a line, with the face under it, and the boxes it takes. */
function drawSteps({ steps, color, face }: ResolvedSeries, frame: Frame) {
	const { toX, toY, right, base } = frame;
	const taken: Box[] = [];
	const [first] = steps;
	if (first === undefined) return { faces: [], lines: [], taken };
	let line = `M${round(toX(first.time))} ${base}`;
	for (const [index, { time, high = 0 }] of steps.entries()) {
		const [x, y] = [toX(time), toY(high)];
		const next = steps[index + 1];
		const end = next === undefined ? right : toX(next.time);
		const before = index === 0 ? base : toY(steps[index - 1]?.high ?? 0);
		line += `V${round(y)}H${round(end)}`;
		taken.push(
			{ left: x, right: end, top: y, bottom: y },
			{ left: x, right: x, top: Math.min(y, before), bottom: Math.max(y, before) },
		);
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
		taken,
	};
}

/** The counts at a time: a sign, drawn out to its upper end where it is a range, with an arrow where that is open. */
function drawMarks({ marks, mark, color }: ResolvedSeries, { toX, toY }: Frame) {
	const shapes: Shape[] = [];
	const taken: Box[] = [];
	for (const { time, low, high, figure } of marks) {
		const [x, y] = [round(toX(time)), round(toY(low))];
		const top = high === undefined ? y - 18 : round(toY(high));
		if (top < y) shapes.push({ type: 'path', d: `M${x} ${y}V${top}`, stroke: color });
		if (high === undefined) {
			shapes.push({ type: 'path', d: `M${x - 4} ${top + 5}L${x} ${top}l4 5`, stroke: color });
		} else if (top < y) shapes.push({ type: 'path', d: `M${x - 4} ${top}h8`, stroke: color });
		shapes.push(...drawSign(mark, x, y, color, figure.certainty));
		taken.push({
			left: x - HALF,
			right: x + HALF,
			top: Math.min(top, y - HALF),
			bottom: y + HALF,
		});
	}
	return { shapes, taken };
}

/** A label of a point: what it says, and how. */
interface Label extends LabelWish {
	text: string;
	kind: TextKind;
	color: Color;
}

function toLabel(text: string, at: [number, number], kind: TextKind, color: Color): Label {
	const { size } = textStyles[kind];
	const room = getRoom(kind) * 2;
	return { text, at, kind, color, width: measure(text, kind) + room, height: size };
}

/** Above the base, CSS pixels: on a phone a lower step has no room for its figure, which the words give. */
const LOW_STEP = 30;
/** Half the height that a figure of the axis takes, CSS pixels. */
const HALF_LINE = 10;

/** The names of the series at the end of their steps, then every count. */
function listLabels(
	series: readonly ResolvedSeries[],
	{ size, toX, toY, right, base }: Frame,
): Label[] {
	const point = ({ time, high, low }: Count): [number, number] => [toX(time), toY(high ?? low)];
	const names = series.flatMap((own): Label[] => {
		const last = own.steps.at(-1);
		if (last === undefined) return [];
		const text = `${own.name}: ${formatTotal(own)}`;
		return [
			toLabel(
				text,
				[right - measure(text, 'figure') / 2, toY(last.high ?? 0)],
				'figure',
				own.color,
			),
		];
	});
	const counts = series.flatMap((own) => [
		// The last step is printed with the name, unless it is only added.
		...own.steps
			.filter((step) => step.adds || step !== own.steps.at(-1))
			.filter((step) => size !== 'narrow' || base - toY(step.low) > LOW_STEP)
			.map((step) =>
				toLabel(
					[formatCount(step), step.label].filter(Boolean).join(' '),
					point(step),
					'small',
					'ink',
				),
			),
		...own.marks.map((mark) =>
			toLabel(
				[mark.label, formatCount(mark)].filter(Boolean).join(' '),
				point(mark),
				'small',
				'ink',
			),
		),
	]);
	return [...names, ...counts];
}

function drawLabels(labels: readonly Label[], boxes: readonly Box[]): Shape[] {
	return labels.flatMap((label, index): Shape[] => {
		const box = boxes[index];
		if (box === undefined) return [];
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
			{
				type: 'text',
				text: label.text,
				at: [box.left + getRoom(label.kind), box.bottom - label.height * 0.15],
				anchor: 'start',
				kind: label.kind,
				color: label.color,
			},
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
	const steps = series.map((own) => drawSteps(own, frame));
	const marks = series.map((own) => drawMarks(own, frame));
	const counts = toY.ticks(5);
	const labels = listLabels(series, frame);
	const taken = [
		...[...steps, ...marks].flatMap((own) => own.taken),
		...counts.map((count): Box => ({
			left: 0,
			right: GUTTER,
			top: toY(count) - HALF_LINE,
			bottom: toY(count) + HALF_LINE,
		})),
	];
	const boxes = placeBeside(labels, { left: 0, right, top: 0, bottom: base - 2 }, taken, NEAR);
	return {
		shapes: [
			...steps.flatMap(({ faces }) => faces),
			...drawAxes(entry.from, now, counts, frame),
			...steps.flatMap(({ lines }) => lines),
			...marks.flatMap(({ shapes }) => shapes),
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
						draw: (x: number, y: number) => drawSign(mark, x, y, color, 'established'),
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
