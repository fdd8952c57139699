import { max } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import { type Shape, type Size, type SizeDrawing, WIDTHS } from '../figures/drawing.ts';
import { LEADING, measure, setBlock } from '../figures/text-styles.ts';
import type { ChartData, ChartSeries } from './chart-data.ts';
import { drawBox } from './plot.ts';
import { formatFull, formatShort, getEnds } from './split-figure.ts';

/** A bar with its words. */
interface Bar {
	name: string;
	/** Who counted it and when, as far as the name does not say so. */
	detail: string;
	colour: ChartSeries['colour'];
	/** What is certain of it, undefined where the figure has an upper end alone; and how far it may reach. */
	low: number | undefined;
	high: number;
	figure: string;
}

/** CSS pixels. */
const THICKNESS = 20;
const ROW_GAP = 14;
const GAP = 8;
/** The teeth at the end of a bar that is known only not to be longer. */
const TOOTH = 4;
const TEETH = 4;
/** Share of the width that the names take where they stand beside their bars. */
const NAMES = { medium: 0.3, sheet: 0.28, wide: 0.26 };

/** A bar for each point; or one a series, from the lowest of its figures to the highest. */
function listBars({ series, isSpread }: ChartData): Bar[] {
	return series.flatMap((own): Bar[] => {
		const ends = own.points.map(({ figure }) => getEnds(figure));
		if (isSpread) {
			const all = ends.flatMap(({ low, high }) => [low, high]).filter((end) => end !== undefined);
			const [low, high] = [Math.min(...all), Math.max(...all)];
			const figure = formatShort({ low, high });
			return [{ name: own.label, detail: '', colour: own.colour, low, high, figure }];
		}
		return own.points.map(({ who, when, figure }) => {
			const { low, high } = getEnds(figure);
			const name = series.length > 1 ? own.label : who;
			return {
				name,
				detail: [who === name ? '' : who, when].filter(Boolean).join(', '),
				colour: own.colour,
				low,
				high: high ?? low ?? 0,
				figure: formatFull(figure),
			};
		});
	});
}

/** Lays a chart out as bars from nought, each with its figure at its end: no axis of values is needed. */
export function layoutBars(chart: ChartData, size: Size): SizeDrawing {
	const width = WIDTHS[size];
	const bars = listBars(chart);
	const left = size === 'narrow' ? 0 : width * NAMES[size];
	const room = max(bars, ({ figure }) => measure(figure, 'figure')) ?? 0;
	const x = scaleLinear([0, max(bars, ({ high }) => high) ?? 1], [left, width - room - GAP - 2]);
	const shapes: Shape[] = [];
	const unit = setBlock({
		text: chart.unit,
		kind: 'small',
		color: 'muted',
		at: [left, 0],
		width: width - left,
	});
	shapes.push(...unit.shapes);
	const top = unit.height + 2;
	let y = top;
	for (const bar of bars) {
		const row = drawBar(bar, x, y, size, left);
		shapes.push(...row.shapes);
		y += row.height + ROW_GAP;
	}
	const bottom = y - ROW_GAP;
	const base: Shape = {
		type: 'path',
		d: `M${left} ${top}V${bottom.toFixed(1)}`,
		stroke: 'muted',
		width: 1,
	};
	return { height: bottom, shapes: size === 'narrow' ? shapes : [...shapes, base] };
}

function drawBar(
	{ name, detail, colour, low, high, figure }: Bar,
	x: (value: number) => number,
	top: number,
	size: Size,
	left: number,
): SizeDrawing {
	const isStacked = size === 'narrow';
	const room = isStacked ? WIDTHS[size] : left - GAP - 4;
	const words = setBlock({ text: name, kind: 'label', at: [0, top], width: room });
	const details = setBlock({
		text: detail,
		kind: 'small',
		color: 'muted',
		at: [0, top + words.height],
		width: room,
	});
	const wordsHeight = words.height + details.height;
	const height = isStacked ? wordsHeight + 3 + THICKNESS : Math.max(wordsHeight, THICKNESS);
	const barTop = isStacked ? top + wordsHeight + 3 : top + (height - THICKNESS) / 2;
	const bottom = barTop + THICKNESS;
	const box = (from: number, to: number) =>
		drawBox({ left: x(from), right: x(to), top: barTop, bottom });
	const faces: Shape[] =
		low === undefined
			? [{ type: 'path', d: drawTorn(x(0), x(high), barTop), fill: colour }]
			: [{ type: 'path', d: box(0, low), fill: colour }];
	if (low !== undefined && high > low) {
		faces.push({
			type: 'path',
			d: box(low, high),
			fill: colour,
			isPale: true,
			stroke: colour,
			width: 1,
			certainty: 'estimate',
		});
	}
	return {
		height,
		shapes: [
			...faces,
			...words.shapes,
			...details.shapes,
			...setBlock({
				text: figure,
				kind: 'figure',
				at: [x(high) + GAP, barTop + (THICKNESS - LEADING) / 2],
				width: Infinity,
			}).shapes,
		],
	};
}

/** A bar that may end before its end: it has the weight of the others, and is torn off. */
function drawTorn(left: number, right: number, top: number): string {
	const half = THICKNESS / TEETH / 2;
	const tooth = `l${-TOOTH} ${half}l${TOOTH} ${half}`;
	return `M${left.toFixed(1)} ${top.toFixed(1)}H${right.toFixed(1)}${tooth.repeat(TEETH)}H${left.toFixed(1)}z`;
}
