import { scaleLinear } from 'd3-scale';
import { drawKey } from '../../figures/draw-key.ts';
import type { Layout } from '../drawing.ts';
import { isBroad, type Shape, type Size, type SizeDrawing, WIDTHS } from '../../figures/drawing.ts';
import { LEADING, measure, setBlock } from '../../figures/text-styles.ts';
import { describeMultiples } from './describe-multiples.ts';
import { drawPanel } from './draw-panel.ts';
import { drawSpread } from './draw-spread.ts';
import {
	type Multiples,
	type ResolvedMultiples,
	type ResolvedPanel,
	resolveMultiples,
	type Site,
	type Span,
} from './resolve-multiples.ts';
import { nameUnit } from './value-scale.ts';

/** CSS pixels. */
const TITLE_WIDTH = 190;
/** Between the titles and the plots of a wide page, and left of the plots of others: room for the figures of the axes. */
const COLUMN_GAP = 44;
const AXIS_WIDTH = 32;
const HEIGHT = 62;
const PANEL_GAP = 16;
/** Under what has no years, before the axis of years begins. */
const SPREAD_GAP = 22;
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

/** The words of a panel: beside it on a wide page, over it on others. The edges of shaded years run behind them. */
function setTitle(panel: ResolvedPanel, isWide: boolean, right: number, top: number): SizeDrawing {
	const width = isWide ? TITLE_WIDTH : right;
	const title = panel.during ? `${panel.title}, ${panel.during.text}` : panel.title;
	const highest = Math.max(...panel.points.map(({ high }) => high));
	const head = setBlock({ text: title, kind: 'figure', at: [0, top], width });
	const unit = setBlock({
		text: nameUnit(panel.unit, highest),
		kind: 'small',
		color: 'muted',
		at: [0, top + head.height],
		width,
	});
	return {
		height: head.height + unit.height,
		shapes: [...head.shapes, ...unit.shapes].map((shape) => ({ ...shape, hasEdge: true })),
	};
}

/** The figures for one stretch of time, which have an axis of their own, above all that has years. */
function drawSpreads(panels: readonly ResolvedPanel[], size: Size): SizeDrawing {
	const isWide = isBroad(size);
	const right = WIDTHS[size];
	const shapes: Shape[] = [];
	let y = 0;
	for (const panel of panels) {
		const title = setTitle(panel, isWide, right, y);
		const spread = drawSpread(panel, {
			left: isWide ? TITLE_WIDTH + COLUMN_GAP : 0,
			right,
			top: isWide ? y : y + title.height + 4,
			isBroad: isWide,
		});
		shapes.push(...title.shapes, ...spread.shapes);
		y += (isWide ? spread.height : title.height + 4 + spread.height) + SPREAD_GAP;
	}
	return { height: y, shapes };
}

function draw({ entry, spans, panels }: ResolvedMultiples, size: Size): SizeDrawing {
	const isWide = isBroad(size);
	const left = isWide ? TITLE_WIDTH + COLUMN_GAP : AXIS_WIDTH;
	const right = WIDTHS[size];
	const scale = scaleLinear([entry.from, entry.to + 1], [left, right]);
	const x = (years: number) => scale(years);
	const isSpread = ({ form }: ResolvedPanel) => form === 'spread';
	const spreads = drawSpreads(panels.filter(isSpread), size);
	const shapes: Shape[] = [...spreads.shapes];
	const words = placeWords(spans, x, right);
	const top = spreads.height;
	const head = top + (Math.max(0, ...words.map(({ step }) => step)) + 1) * LEADING + 2;
	let y = head + 4;
	for (const panel of panels.filter((own) => !isSpread(own))) {
		const title = setTitle(panel, isWide, right, y);
		shapes.push(...title.shapes);
		if (!isWide) y += title.height;
		const bottom = y + HEADROOM + HEIGHT;
		shapes.push(...drawPanel(panel, { left, right, top: y + HEADROOM, bottom, x }));
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
		shapes: [...drawSpans(words, x, [top, head], bottom, right), ...axis, ...shapes, ...key.shapes],
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
	[start, head]: readonly [start: number, head: number],
	bottom: number,
	right: number,
): Shape[] {
	return words.flatMap(({ span, text, start: left, end, step }): Shape[] => {
		const [from, to] = [x(span.from), Math.min(x(span.to), right)];
		return [
			{
				type: 'path',
				d: `M${from.toFixed(1)} ${head}H${to.toFixed(1)}V${bottom}H${from.toFixed(1)}z`,
				fill: 'surface',
				stroke: 'rule',
				width: 1,
			},
			...setBlock({
				text,
				kind: 'small',
				at: [left, start + step * LEADING],
				width: end - left + 1,
			}).shapes,
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
