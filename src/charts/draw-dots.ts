import type { Color, Shape } from '../figures/drawing.ts';
import type { Box } from '../figures/place-beside.ts';
import type { ChartPoint } from './chart-data.ts';
import { drawBox, type MarkDrawing, type Plot } from './plot.ts';
import { getEnds, isRange } from './split-figure.ts';

/** CSS pixels. */
export const RADIUS = 4;
const RANGE_WIDTH = 9;

/** A figure as a dot, a range as a bar: hollow or full. */
export function drawMark(
	{ figure, mark }: ChartPoint,
	color: Color,
	x: number,
	y: (value: number) => number,
	radius = RADIUS,
): { shapes: Shape[]; box: Box } {
	const { low = 0, high = low } = getEnds(figure);
	const start = getEnds(figure).low ?? high;
	const face: Color = mark === 'hollow' ? 'paper' : color;
	if (!isRange(figure)) {
		const at: [number, number] = [x, y(high)];
		return {
			shapes: [{ type: 'circle', at, radius, fill: face, stroke: color }],
			box: { left: x - radius, right: x + radius, top: at[1] - radius, bottom: at[1] + radius },
		};
	}
	const half = RANGE_WIDTH / 2;
	const box = { left: x - half, right: x + half, top: y(high), bottom: y(start) };
	return { shapes: [{ type: 'path', d: drawBox(box), fill: face, stroke: color }], box };
}

/** Figures at their dates, not joined. */
export function drawDots({ panel, axis, x, y }: Plot): MarkDrawing {
	const marks = panel.series.flatMap((series) =>
		series.points.map((point) => {
			const at = x(axis.getPlace(point));
			return { series, point, at, ...drawMark(point, series.colour, at, y) };
		}),
	);
	return {
		shapes: marks.flatMap(({ shapes }) => shapes),
		taken: marks.map(({ box }) => box),
		wishes: marks.map(({ series, point, at, box }) => ({
			series,
			point,
			at: [at, box.top],
			mark: box,
		})),
	};
}
