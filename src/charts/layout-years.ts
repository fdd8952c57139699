import { scaleLinear } from 'd3-scale';
import type { ChartData } from './chart-data.ts';
import { type Block, drawHeading, drawKey } from './draw-heads.ts';
import { drawUpright, type Scale } from './draw-point.ts';
import type { FormDrawing, Shape } from './drawing.ts';
import { getPanels, type Panel } from './panels.ts';
import { getEnds } from './split-figure.ts';
import {
	drawBreaks,
	drawValueAxis,
	drawYears,
	placeYears,
	WIDTH,
	type Years,
} from './year-axis.ts';
import { drawFigures, getHeadroom, labelPoints } from './year-figures.ts';
import { getYear, type PlacedPoint } from './years.ts';

/** CSS pixels. */
const PLOT_HEIGHTS = { columns: 150, dots: 215 };
const YEARS_HEIGHT = 22;
const BREAK_HEIGHT = 18;
const PANEL_GAP = 20;
const RANGE_WIDTH = 13;
const COLUMN_WIDTH = 36;

/** Lays a chart out with the years running across and every panel below the one before. */
export function layoutYears(chart: ChartData): FormDrawing {
	const panels = getPanels(chart);
	const years = placeYears(chart, panels);
	const shapes: Shape[] = [];
	let top = 0;
	for (const panel of panels) {
		if (top > 0) top += PANEL_GAP;
		const block = layoutPanel(panel, chart, years, top);
		shapes.push(...block.shapes);
		top += block.height;
	}
	return { form: 'wide', height: Math.ceil(top), shapes };
}

function layoutPanel(panel: Panel, chart: ChartData, years: Years, top: number): Block {
	const kind = chart.kind === 'columns' ? 'columns' : 'dots';
	const height = PLOT_HEIGHTS[kind];
	const heading = drawHeading(panel, top, WIDTH);
	const key = drawKey(panel, top + heading.height, WIDTH);
	const points = labelPoints(panel, years);
	const plotTop = top + heading.height + key.height;
	const headroom = getHeadroom(points, panel, kind, height);
	const highest = plotTop + (chart.breaks.length > 0 ? BREAK_HEIGHT : 0) + headroom;
	const bottom = highest + height;
	const y = scaleLinear().domain(panel.domain).range([bottom, highest]);
	const drawPoint = kind === 'columns' ? drawColumn : drawDots;
	return {
		shapes: [
			...heading.shapes,
			...key.shapes,
			...drawValueAxis(panel, y, years),
			...drawBreaks(chart, years, plotTop, bottom),
			...points.flatMap(({ placed }) => drawPoint(placed, y, years)),
			...drawFigures(points, y, years, kind),
			...drawYears(panel, years, bottom + 16),
		],
		height: bottom + YEARS_HEIGHT - top,
	};
}

function drawColumn({ series, point }: PlacedPoint, y: Scale, { x, step }: Years): Shape[] {
	const { low, high } = getEnds(point.figure);
	const end = y(low ?? high ?? 0);
	const width = Math.min(step * 0.58, COLUMN_WIDTH / WIDTH);
	const box = {
		x: x(getYear(point)) - width / 2,
		width,
		y: Math.min(end, y(0)),
		height: Math.abs(end - y(0)),
	};
	return [{ type: 'bar', color: series.colour, mark: series.mark, ...box }];
}

function drawDots(placed: PlacedPoint, y: Scale, { x }: Years): Shape[] {
	return drawUpright(placed, x(getYear(placed.point)), y, RANGE_WIDTH / WIDTH);
}
