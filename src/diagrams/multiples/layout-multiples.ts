import { scaleLinear } from 'd3-scale';
import { drawKey } from '../../figures/draw-key.ts';
import type { Layout } from '../drawing.ts';
import { isBroad, type Shape, type Size, type SizeDrawing, WIDTHS } from '../../figures/drawing.ts';
import { LEADING, measure, setBlock } from '../../figures/text-styles.ts';
import { describeMultiples } from './describe-multiples.ts';
import { drawPanel } from './draw-panel.ts';
import {
	type Multiples,
	type ResolvedMultiples,
	resolveMultiples,
	type Site,
	type Span,
} from './resolve-multiples.ts';

/** CSS pixels. */
const TITLE_WIDTH = 190;
const COLUMN_GAP = 22;
const HEIGHTS = { line: 62, columns: 62, spread: 104 };
const PANEL_GAP = 16;
/** Over the highest mark, for its figure. */
const HEADROOM = 20;

/** Lays out panels under one another on one axis of time, with stretches of time marked across all. */
export function layoutMultiples(entry: Multiples, site: Site): Layout {
	const resolved = resolveMultiples(entry, site);
	return {
		draw: (size) => draw(resolved, size),
		...describeMultiples(resolved),
		figures: resolved.panels.flatMap(({ points }) => points.map(({ figure }) => figure)),
	};
}

function draw({ entry, spans, panels }: ResolvedMultiples, size: Size): SizeDrawing {
	const isWide = isBroad(size);
	const left = isWide ? TITLE_WIDTH + COLUMN_GAP : 0;
	const right = WIDTHS[size];
	const scale = scaleLinear([entry.from, entry.to + 1], [left, right]);
	const x = (years: number) => scale(years);
	const shapes: Shape[] = [];
	const words = placeWords(spans, x, right);
	const head = (Math.max(0, ...words.map(({ step }) => step)) + 1) * LEADING + 2;
	let y = head + 4;
	for (const panel of panels) {
		const blocks = [
			setBlock({
				text: panel.title,
				kind: 'figure',
				at: [0, y],
				width: isWide ? TITLE_WIDTH : right,
			}),
		];
		blocks.push(
			setBlock({
				text: panel.unit,
				kind: 'small',
				color: 'muted',
				at: [0, y + (blocks[0]?.height ?? 0)],
				width: isWide ? TITLE_WIDTH : right,
			}),
		);
		// The edges of the shaded years run behind these words.
		shapes.push(
			...blocks.flatMap((block) => block.shapes.map((shape) => ({ ...shape, hasEdge: true }))),
		);
		if (!isWide) y += blocks.reduce((height, block) => height + block.height, 0);
		const top = y + HEADROOM;
		const bottom = top + HEIGHTS[panel.form];
		shapes.push(...drawPanel(panel, { left, right, top, bottom, x }));
		y = bottom + PANEL_GAP;
	}
	const bottom = y - PANEL_GAP;
	const axis = drawYears(entry, x, bottom, right);
	const key = drawKey(
		{ certainties: new Set(panels.map(({ certainty }) => certainty)) },
		size,
		bottom + 28,
	);
	return {
		height: bottom + 28 + key.height,
		shapes: [...drawSpans(words, x, head, bottom, right), ...axis, ...shapes, ...key.shapes],
	};
}

/** The words of the bands, each on the first line where it meets no other. */
function placeWords(spans: readonly Span[], x: (years: number) => number, right: number) {
	const placed: { span: Span; text: string; start: number; end: number; step: number }[] = [];
	for (const span of spans) {
		const text = `${span.what}, ${span.text}`;
		const width = measure(text, 'small');
		const start = Math.min(x(span.from), right - width);
		const end = start + width;
		const steps = placed.filter((own) => own.start < end + 6 && start < own.end + 6);
		const step = Math.max(-1, ...steps.map((own) => own.step)) + 1;
		placed.push({ span, text, start, end, step });
	}
	return placed;
}

/** The stretches of time as bands behind all panels, each with its words on top. */
function drawSpans(
	words: ReturnType<typeof placeWords>,
	x: (years: number) => number,
	top: number,
	bottom: number,
	right: number,
): Shape[] {
	return words.flatMap(({ span, text, start, end, step }): Shape[] => {
		const [from, to] = [x(span.from), Math.min(x(span.to), right)];
		return [
			{
				type: 'path',
				d: `M${from.toFixed(1)} ${top}H${to.toFixed(1)}V${bottom}H${from.toFixed(1)}z`,
				fill: 'surface',
				stroke: 'rule',
				width: 1,
			},
			...setBlock({ text, kind: 'small', at: [start, step * LEADING], width: end - start + 1 })
				.shapes,
		];
	});
}

function drawYears(
	{ from, to }: Multiples,
	x: (years: number) => number,
	bottom: number,
	right: number,
): Shape[] {
	const decades = scaleLinear([from, to], [0, 1]).ticks(4);
	return decades.flatMap((year): Shape[] => {
		const at = x(year + 0.5);
		const half = measure(String(year), 'small') / 2;
		return [
			{ type: 'path', d: `M${at.toFixed(1)} ${bottom}v5`, stroke: 'muted', width: 1 },
			...setBlock({
				text: String(year),
				kind: 'small',
				color: 'muted',
				at: [Math.min(Math.max(at, half), right - half), bottom + 6],
				width: right,
				anchor: 'middle',
			}).shapes,
		];
	});
}
