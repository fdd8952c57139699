import type { Claim } from '../../schemas/claim.ts';
import type { Layout } from '../drawing.ts';
import { isBroad, type Shape, type Size, type SizeDrawing, WIDTHS } from '../../figures/drawing.ts';
import { drawKey } from '../../figures/draw-key.ts';
import { LEADING, measure, setBlock, wrap } from '../../figures/text-styles.ts';
import { addRivals } from './add-rivals.ts';
import { describeFlows } from './describe-flows.ts';
import { capitalise } from '../../model/capitalise.ts';
import {
	type FlowNode,
	type Flows,
	PER_BILLION,
	type ResolvedFlow,
	type ResolvedState,
	resolveStates,
	THIN,
} from './resolve-states.ts';

/** CSS pixels. */
const GAP = 8;
const ROW_GAP = 6;
const PAIR_GAP = 12;
const HEAD = 9;
const STATE_GAP = 20;

/** Width of an actor's box at each size. */
const BOX: Record<Size, number> = { narrow: 80, medium: 104, sheet: 80, wide: 112 };

/** A figure under a heading that already says what is counted: of "4–6 million shells" under "Shells" "4–6 million". */
function dropHeading(figure: string, heading: string): string {
	const end = ` ${heading.toLowerCase()}`;
	const plain = figure.replaceAll('\u00a0', ' ');
	return plain.toLowerCase().endsWith(end) ? figure.slice(0, -end.length) : figure;
}

/** An arrow with its words over it, from one edge to the other. */
function drawArrow(
	flow: ResolvedFlow,
	left: number,
	right: number,
	top: number,
	isRightwards: boolean,
): SizeDrawing {
	const width = right - left;
	const words = setBlock({ text: flow.what, kind: 'figure', at: [left, top], width });
	const said = [
		dropHeading(flow.figure.text, flow.what),
		capitalise([flow.figure.who, flow.figure.when].filter(Boolean).join(', ')),
	].filter(Boolean);
	// A figure stands behind what it counts where there is room, else under it.
	const text = said[0] ?? '';
	const behind = measure(flow.what, 'figure') + GAP;
	const isBeside = behind + measure(text, 'label') <= width;
	const figure = setBlock({
		text,
		kind: 'label',
		at: isBeside ? [left + behind, top] : [left, top + words.height],
		width,
	});
	const head = isBeside ? words.height : words.height + figure.height;
	const { rival } = flow;
	const other =
		rival && `${rival.what}: ${rival.figure.text}, ${rival.figure.who}, ${rival.figure.when}`;
	const source = setBlock({
		text: [said[1], other].filter(Boolean).join('. '),
		kind: 'small',
		color: 'muted',
		at: [left, top + head],
		width,
	});
	const stroke = flow.breadth;
	const color = flow.from.tone;
	const half = Math.max(stroke / 2 + 3, 5);
	const y = top + head + source.height + half + 2;
	const [start, end] = isRightwards ? [left, right] : [right, left];
	const back = isRightwards ? -HEAD : HEAD;
	return {
		shapes: [
			...words.shapes,
			...figure.shapes,
			...source.shapes,
			{
				type: 'path',
				d: `M${start} ${y}H${end + back}`,
				stroke: color,
				width: stroke,
				certainty: flow.isEssay ? 'established' : flow.figure.certainty,
			},
			{ type: 'path', d: `M${end} ${y}l${back} ${-half}v${half * 2}z`, fill: color },
		],
		height: y + half - top,
	};
}

/** An actor as a box, its name in the middle. */
function drawActor(
	{ name, tone }: FlowNode,
	x: number,
	y: number,
	width: number,
	height: number,
): Shape[] {
	const words = setBlock({
		text: name,
		kind: 'figure',
		at: [x + width / 2, 0],
		width: width - 8,
		anchor: 'middle',
	});
	const top = y + (height - words.height) / 2;
	return [
		{
			type: 'path',
			d: `M${x} ${y}h${width}v${height}h${-width}z`,
			fill: 'surface',
			stroke: tone,
			width: 2,
		},
		...words.shapes.map((shape): Shape => ({ ...shape, at: [shape.at[0], shape.at[1] + top] })),
	];
}

/** The arrows between the centre and one other actor, and that actor's box. */
function drawPair(
	centre: FlowNode,
	other: FlowNode,
	flows: ResolvedFlow[],
	frame: { left: number; right: number; top: number; box: number; side: 'left' | 'right' },
): SizeDrawing {
	const { left, right, top, box, side } = frame;
	const [start, end] = side === 'left' ? [left + box + GAP, right] : [left, right - box - GAP];
	const shapes: Shape[] = [];
	let y = top + 4;
	for (const flow of flows) {
		const isRightwards = (flow.to === centre) === (side === 'left');
		const arrow = drawArrow(flow, start, end, y, isRightwards);
		shapes.push(...arrow.shapes);
		y += arrow.height + ROW_GAP;
	}
	const least = wrap(other.name, 'figure', box - 8).length * LEADING + 10;
	const height = Math.max(y - ROW_GAP + 4 - top, least);
	const x = side === 'left' ? left : right - box;
	return { shapes: [...drawActor(other, x, top, box, height), ...shapes], height };
}

/** Pairs of one side under one another. */
function drawSide(
	centre: FlowNode,
	others: FlowNode[],
	flows: ResolvedFlow[],
	frame: { left: number; right: number; top: number; box: number; side: 'left' | 'right' },
): SizeDrawing {
	const shapes: Shape[] = [];
	let y = frame.top;
	for (const other of others) {
		const own = flows.filter(({ from, to }) => from === other || to === other);
		if (own.length === 0) continue;
		const pair = drawPair(centre, other, own, { ...frame, top: y });
		shapes.push(...pair.shapes);
		y += pair.height + PAIR_GAP;
	}
	return { shapes, height: Math.max(0, y - PAIR_GAP - frame.top) };
}

/** What stands on either side of the centre of a broad page: who, and which arrows. */
interface Flank {
	/** Over it; empty where its arrows run both ways. */
	head: string;
	others: FlowNode[];
	flows: ResolvedFlow[];
}

/** Parts flows by which way they go, or by the sides on which the others stand. */
function listFlanks(
	centre: FlowNode,
	others: FlowNode[],
	flows: ResolvedFlow[],
	columns: Flows['columns'],
): [left: Flank, right: Flank] {
	if (columns) {
		return [
			{ head: columns.in, others, flows: flows.filter(({ to }) => to === centre) },
			{ head: columns.out, others, flows: flows.filter(({ from }) => from === centre) },
		];
	}
	const isRight = ({ side }: FlowNode) => side === 'right';
	return [
		{ head: '', others: others.filter((node) => !isRight(node)), flows },
		{ head: '', others: others.filter(isRight), flows },
	];
}

/** A state on a broad page: the centre in the middle, arrows on either side of it. */
function drawBroadState(
	centre: FlowNode,
	flanks: [left: Flank, right: Flank],
	size: Size,
	top: number,
): SizeDrawing {
	const width = WIDTHS[size];
	const box = BOX[size];
	const x = (width - box) / 2;
	const sides = [
		{ side: 'left', left: 0, right: x - GAP, box },
		{ side: 'right', left: x + box + GAP, right: width, box },
	] as const;
	const headed = flanks.some(({ head }) => head !== '');
	const y = headed ? top + LEADING + 6 : top;
	const shapes: Shape[] = [];
	let height = 0;
	for (const [index, frame] of sides.entries()) {
		const { head = '', others = [], flows = [] } = flanks[index] ?? {};
		const start = frame.side === 'left' ? frame.left + box + GAP : frame.left;
		const words = setBlock({ text: head, kind: 'label', at: [start, top], width: width / 2 });
		const arrows = drawSide(centre, others, flows, { ...frame, top: y });
		shapes.push(...words.shapes, ...arrows.shapes);
		height = Math.max(height, arrows.height);
	}
	return {
		shapes: [...shapes, ...drawActor(centre, x, y, box, height)],
		height: y + height - top,
	};
}

function drawState(
	{ nodes, columns }: Flows,
	{ title, flows }: ResolvedState,
	size: Size,
	top: number,
): SizeDrawing {
	const [centre, ...others] = nodes;
	if (centre === undefined) return { shapes: [], height: 0 };
	const width = WIDTHS[size];
	const box = BOX[size];
	const head = setBlock({ text: title, kind: 'heading', at: [0, top], width });
	const y = top + head.height + 8;
	if (isBroad(size)) {
		const flanks = listFlanks(centre, others, flows, columns);
		const state = drawBroadState(centre, flanks, size, y);
		return { shapes: [...head.shapes, ...state.shapes], height: y + state.height - top };
	}
	// On narrower pages the pairs stand under one another, the centre always on the right.
	const side = drawSide(centre, others, flows, {
		left: 0,
		right: width - box - GAP,
		top: y,
		box,
		side: 'left',
	});
	return {
		shapes: [
			...head.shapes,
			...side.shapes,
			...drawActor(centre, width - box, y, box, side.height),
		],
		height: y + side.height - top,
	};
}

/** A short arrow of a breadth, for the key: a line without a head there says how sure a thing is. */
const drawSample = (breadth: number) => (x: number, y: number) => {
	const half = Math.max(breadth / 2 + 3, 5);
	return [
		{ type: 'path', d: `M${x - 17} ${y}h${34 - HEAD}`, stroke: 'muted', width: breadth },
		{ type: 'path', d: `M${x + 17} ${y}l${-HEAD} ${-half}v${half * 2}z`, fill: 'muted' },
	] satisfies Shape[];
};

/** What the breadth of an arrow means, where any is valued. */
const VALUES = [
	{ draw: drawSample(5 * PER_BILLION), label: 'as broad as US$5 billion' },
	{ draw: drawSample(THIN), label: 'too small to show, or not valued' },
];

/** Lays out who gives what to whom. */
export function layoutFlows(entry: Flows, claims: ReadonlyMap<string, Claim>): Layout {
	const states = resolveStates(entry, claims);
	return {
		draw(size) {
			const shapes: Shape[] = [];
			let y = 0;
			for (const state of states) {
				const block = drawState(entry, state, size, y);
				shapes.push(...block.shapes);
				y += block.height + STATE_GAP;
			}
			const known = states.flatMap(({ flows }) => flows).filter(({ isEssay }) => !isEssay);
			const key = drawKey(
				{
					samples: known.some(({ breadth }) => breadth > THIN) ? VALUES : [],
					certainties: new Set(known.map(({ figure }) => figure.certainty)),
				},
				size,
				y,
			);
			return { height: y + key.height, shapes: [...shapes, ...key.shapes] };
		},
		...describeFlows(states),
		figures: states.flatMap(({ flows }) => addRivals(flows).map(({ figure }) => figure)),
	};
}
