import type { ChartData } from './chart-data.ts';
import { type Block, drawHeading, drawKey, setLine } from './draw-heads.ts';
import {
	DOT_RADIUS,
	drawAcross,
	getReachBeyond,
	makeFigureLine,
	type Scale,
} from './draw-point.ts';
import { type ChartForm, type FormDrawing, MIN_WIDTHS, type Shape } from './drawing.ts';
import { listRows, listYearRows } from './make-rows.ts';
import { getPanels, type Panel } from './panels.ts';
import { type PlacedRow, placeRows } from './place-rows.ts';
import { AXIS_HEIGHT, drawRowAxis, FIGURE_GAP, makeRowScale, type RowFrame } from './row-axis.ts';
import { getEnds } from './split-figure.ts';
import { LEADING, TO_BASELINE } from './text-styles.ts';

/** CSS pixels. */
const PANEL_GAP = 22;
const LABEL_GAP = 12;
const COLUMN_HEIGHT = 13;

/** Share of the width that the labels take where they stand beside the rows. */
const LABEL_SHARES = { rows: 0.4, columns: 0.15, dots: 0.15 };

/** Lays a chart out in rows: label, mark, figure. Over years, the years run downwards. */
export function layoutRows(chart: ChartData, form: ChartForm): FormDrawing {
	const width = MIN_WIDTHS[form];
	const isStacked = chart.kind === 'rows' && form === 'narrow';
	const left = isStacked ? (DOT_RADIUS + 2) / width : LABEL_SHARES[chart.kind];
	const shapes: Shape[] = [];
	let top = 0;
	for (const panel of getPanels(chart)) {
		if (top > 0) top += PANEL_GAP;
		const block = layoutPanel(panel, chart, { left, width, isStacked }, top);
		shapes.push(...block.shapes);
		top += block.height;
	}
	return { form, height: Math.ceil(top), shapes };
}

function layoutPanel(panel: Panel, chart: ChartData, frame: RowFrame, top: number): Block {
	const { width, left, isStacked } = frame;
	const isByYear = chart.kind !== 'rows';
	const heading = drawHeading(panel, top, width);
	const key = isByYear ? drawKey(panel, top + heading.height, width) : { shapes: [], height: 0 };
	const labelWidth = isStacked ? width : left * width - LABEL_GAP;
	const rows = isByYear ? listYearRows(panel, chart.breaks) : listRows(panel, labelWidth);
	const x = makeRowScale(panel, rows, frame);
	const axisTop = top + heading.height + key.height;
	const start = axisTop + AXIS_HEIGHT + (isStacked ? 4 : 0);
	const placed = placeRows(rows, start, isStacked);
	const shapes = [
		...heading.shapes,
		...key.shapes,
		...drawRowAxis(panel, x, axisTop, placed, frame),
		...placed.flatMap((row) => drawRow(row, x, chart.kind, isStacked)),
	];
	return { shapes, height: (placed.at(-1)?.bottom ?? start) - top };
}

function drawRow(row: PlacedRow, x: Scale, kind: ChartData['kind'], isStacked: boolean): Shape[] {
	const baseline = row.middle + TO_BASELINE;
	switch (row.type) {
		case 'name':
			return [setLine([{ text: row.text, kind: 'heading', color: 'ink' }], baseline)];
		case 'gap':
			return [setLine([{ text: row.text, kind: 'small', color: 'muted' }], baseline)];
		case 'break':
			return [
				{ type: 'rule', color: 'muted', from: [0, row.top], to: [1, row.top], dash: 'dashed' },
				setLine([{ text: row.text, kind: 'small', color: 'muted' }], baseline),
			];
		case 'point':
			return [
				...drawLabel(row, isStacked ? row.top + LEADING / 2 + TO_BASELINE : baseline),
				...(kind === 'columns' ? drawColumn(row, x) : drawMarks(row, x)),
				drawFigure(row, x, kind === 'columns' ? 0 : getReachBeyond(row)),
			];
		default:
			return row satisfies never;
	}
}

type PointRow = PlacedRow & { type: 'point' };

function drawLabel({ label }: PointRow, baseline: number): Shape[] {
	return label.flatMap((runs, index) =>
		runs.length > 0 ? [setLine(runs, baseline + index * LEADING)] : [],
	);
}

/** To the right of everything that belongs to the point. */
function drawFigure(row: PointRow, x: Scale, reach: number): Shape {
	const { low = 0, high = low } = getEnds(row.point.figure);
	return {
		type: 'text',
		runs: makeFigureLine(row),
		at: [x(Math.max(high, 0)), row.middle + TO_BASELINE],
		dx: reach + FIGURE_GAP,
		anchor: 'start',
	};
}

/** The marks of a point, at the end of a dotted line that leads the eye from the label. */
function drawMarks(row: PointRow, x: Scale): Shape[] {
	const { low, high } = getEnds(row.point.figure);
	const to = x(low ?? high ?? 0);
	const { middle } = row;
	return [
		{ type: 'rule', color: 'guide', from: [x(0), middle], to: [to, middle], dash: 'dotted' },
		...drawAcross(row, x, middle),
	];
}

/** A column laid on its side. */
function drawColumn({ series, point, middle }: PointRow, x: Scale): Shape[] {
	const { low, high } = getEnds(point.figure);
	const end = x(low ?? high ?? 0);
	const box = {
		x: Math.min(end, x(0)),
		width: Math.abs(end - x(0)),
		y: middle - COLUMN_HEIGHT / 2,
		height: COLUMN_HEIGHT,
	};
	return [{ type: 'bar', color: series.colour, mark: series.mark, ...box }];
}
