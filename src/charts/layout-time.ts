import { scaleLinear } from 'd3-scale';
import { type Shape, type Size, type SizeDrawing, WIDTHS } from '../figures/drawing.ts';
import type { Box } from '../figures/place-beside.ts';
import { setBlock } from '../figures/text-styles.ts';
import type { ChartData } from './chart-data.ts';
import { listWordBoxes } from './cut-line.ts';
import {
	drawTimeAxis,
	drawValueAxis,
	listGridBoxes,
	listTickBoxes,
	measureValueAxis,
	TIME_HEIGHT,
} from './draw-axes.ts';
import { drawChartKey } from './draw-chart-key.ts';
import { drawColumns } from './draw-columns.ts';
import { drawComparisons } from './draw-comparisons.ts';
import { drawDots, RADIUS } from './draw-dots.ts';
import { drawEvents, listTimeMarks } from './draw-events.ts';
import { drawLevels } from './draw-levels.ts';
import { drawLines, drawSteps } from './draw-lines.ts';
import { drawNames, hasNames, measureNames } from './draw-names.ts';
import { getPanels, type Panel } from './panels.ts';
import { placeAuthors } from './place-authors.ts';
import { placeFigures } from './place-figures.ts';
import type { MarkDrawing, Plot } from './plot.ts';
import { makeTimeAxis, makeTimeScale } from './time-scale.ts';

type TimeKind = Exclude<ChartData['kind'], 'bars'>;

/** Height of a plot that stands alone, and of one among others, CSS pixels. */
const HEIGHTS: Record<Size, [alone: number, among: number]> = {
	narrow: [190, 190],
	medium: [220, 180],
	sheet: [230, 190],
	wide: [260, 210],
};
/** The same where every figure has its author with it. */
const AUTHORS_HEIGHTS: Record<Size, number> = { narrow: 420, medium: 250, sheet: 250, wide: 250 };
/** Above the highest mark of the axis, for figures that reach beyond it. */
const HEADROOM = 26;
const AUTHORS_HEADROOM = 40;
const PANEL_GAP = 22;
const KEY_GAP = 8;
/** Between the words of events and the heading of the first plot, which goes on from none of them. */
const EVENTS_GAP = 6;
/** How far figures at the first mark may reach into the axis, where nothing has to stand over its column. */
const AXIS_GAP = 12;
/** The widest line of the name of a series, and of an author beside a figure. */
const NAME_WIDTHS: Record<Size, number> = { narrow: 84, medium: 130, sheet: 150, wide: 170 };
const AUTHOR_WIDTHS: Record<Size, number> = { narrow: 92, medium: 150, sheet: 170, wide: 190 };

const draw: Record<TimeKind, (plot: Plot) => MarkDrawing> = {
	columns: drawColumns,
	lines: drawLines,
	steps: drawSteps,
	dots: drawDots,
};

/** Lays a chart out on an axis of time, its panels under one another. */
export function layoutTime(chart: ChartData & { kind: TimeKind }, size: Size): SizeDrawing {
	const width = WIDTHS[size];
	const panels = getPanels(chart);
	const axis = makeTimeAxis(chart);
	const isNamed = chart.kind !== 'columns';
	const left = measureValueAxis(panels);
	const isAuthored = panels.some((panel) => hasAuthors(panel, chart.kind));
	const inset = isAuthored ? AUTHOR_WIDTHS[size] / 3 : 4;
	const right = width - (isNamed ? Math.max(inset, measureNames(panels, NAME_WIDTHS[size])) : 4);
	const x = makeTimeScale(axis, left, right);
	const key = drawChartKey(chart, panels, axis, size);
	const events = drawEvents(listTimeMarks(chart, axis), x, width);
	const shapes: Shape[] = [...key.shapes];
	let y = key.height > 0 ? key.height + KEY_GAP : 0;
	const eventsTop = y;
	y += events.height > 0 ? events.height + EVENTS_GAP : 0;
	const plots = panels.map((panel): Plot => {
		const head = drawHead(panel, chart, y, width);
		shapes.push(...head.shapes);
		const isAuthored = hasAuthors(panel, chart.kind);
		const height = HEIGHTS[size][panels.length > 1 ? 1 : 0];
		const headTop = y + head.height;
		const top = headTop + (isAuthored ? AUTHORS_HEADROOM : HEADROOM);
		const bottom = top + (isAuthored ? AUTHORS_HEIGHTS[size] : height);
		const scale = scaleLinear(panel.domain, [bottom, top]);
		y = bottom + TIME_HEIGHT + PANEL_GAP;
		return { chart, panel, axis, left, right, headTop, top, bottom, x, y: (value) => scale(value) };
	});
	const drawn = plots.map((plot) => drawPlot(plot, chart.kind, size, events.lines));
	const words = drawn.map(listWordBoxes);
	return {
		height: y - PANEL_GAP,
		shapes: [
			...plots.flatMap((plot, index) => drawValueAxis(plot, words[index] ?? [])),
			...events.draw(
				eventsTop,
				plots.map((plot) => ({ top: plot.headTop, bottom: getBase(plot) })),
				words.flat(),
			),
			...drawn.flat(),
			...shapes,
		],
	};
}

/** Lines of events stand on nought, so that what hangs below it keeps its figures under it. */
const getBase = ({ y, bottom }: Plot): number => Math.min(bottom, y(0));

/** Whether the points of a panel have several authors, who are then named beside their figures. */
function hasAuthors(panel: Panel, kind: TimeKind): boolean {
	const authors = panel.series.flatMap(({ points }) => points.map(({ who }) => who));
	return kind === 'dots' && !hasNames(panel) && new Set(authors).size > 1;
}

/** @param lines where lines of events run down through the plot, CSS pixels */
function drawPlot(plot: Plot, kind: TimeKind, size: Size, lines: readonly number[]): Shape[] {
	const { panel, left, right, headTop, top, bottom } = plot;
	const { shapes, taken, wishes } = draw[kind](plot);
	const isNamed = kind !== 'columns' && hasNames(panel);
	// At the first marks figures may reach into the axis, between its words.
	const start = kind === 'columns' ? 0 : left - AXIS_GAP;
	const isAuthored = hasAuthors(panel, kind);
	const end = isNamed || isAuthored ? right + RADIUS : WIDTHS[size];
	const frame: Box = { left: start, right: end, top: headTop, bottom };
	const falls = lines.map((x) => ({ left: x, right: x, top, bottom: getBase(plot) }));
	const both = [...taken, ...falls];
	// Over the axis, where figures are few, the lines of events come down from their words.
	const heads = lines.map((x) => ({ left: x, right: x, top: headTop, bottom: top }));
	const rivals = wishes.map(({ mark }) => mark);
	const obstacles = { taken, lines: falls, rivals, grid: listGridBoxes(plot), heads };
	const words: Box[] = listTickBoxes(plot);
	// The last figure of a series stands with its name.
	const own = isNamed
		? wishes.filter(({ series, point }) => series.points.at(-1) !== point)
		: wishes;
	return [
		...drawComparisons(plot, words),
		...shapes,
		...drawLevels(plot, both, words),
		...(isAuthored
			? placeAuthors(own, frame, both, rivals, AUTHOR_WIDTHS[size], listGridBoxes(plot))
			: placeFigures(own, frame, obstacles, words)),
		...(isNamed ? drawNames(plot, NAME_WIDTHS[size]) : []),
		...drawTimeAxis(plot, WIDTHS[size]),
	];
}

/** The heading of a panel, and under it what its figures count. */
function drawHead(
	{ heading = '', unit }: Panel,
	{ axisFrom }: ChartData,
	top: number,
	width: number,
): SizeDrawing {
	const torn = axisFrom === undefined ? '' : `the axis begins at ${axisFrom}, not at nought`;
	const isNamed = heading.toLowerCase().includes(unit);
	const name = setBlock({ text: heading, kind: 'figure', at: [0, top], width });
	const what = setBlock({
		text: [isNamed ? '' : unit, torn].filter(Boolean).join('; '),
		kind: 'small',
		color: 'muted',
		at: [0, top + name.height],
		width,
	});
	return { height: name.height + what.height, shapes: [...name.shapes, ...what.shapes] };
}
