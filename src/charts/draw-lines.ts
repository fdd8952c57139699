import type { Shape } from '../figures/drawing.ts';
import type { Box } from '../figures/place-beside.ts';
import { toYears } from '../figures/time-axis.ts';
import { drawMark, RADIUS } from './draw-dots.ts';
import type { MarkDrawing, Plot } from './plot.ts';
import { getTop } from './split-figure.ts';

type Position = [x: number, y: number];

/** Every so many CSS pixels a line keeps words away. */
const STEP = 4;
const CLEAR = 2;
/** From so many figures on, dots are small, CSS pixels of radius. */
const MANY = 12;
const SMALL = 1.5;

const join = (positions: readonly Position[]): string =>
	`M${positions.map(([x, y]) => `${x.toFixed(1)} ${y.toFixed(1)}`).join('L')}`;

/** Small boxes along a straight line. */
function listBoxes([from, to]: readonly [Position, Position]): Box[] {
	const count = Math.ceil(Math.hypot(to[0] - from[0], to[1] - from[1]) / STEP);
	return Array.from({ length: count + 1 }, (_, index) => {
		const share = count === 0 ? 0 : index / count;
		const [x, y] = [from[0] + share * (to[0] - from[0]), from[1] + share * (to[1] - from[1])];
		return { left: x - CLEAR, right: x + CLEAR, top: y - CLEAR, bottom: y + CLEAR };
	});
}

/** Whether a panel has lines that pass over years without a figure. */
export const hasGaps = ({ axis, panel }: Pick<Plot, 'axis' | 'panel'>): boolean =>
	axis.isAnnual &&
	panel.series.some(({ points }) =>
		points.some((point, index) => {
			const next = points[index + 1];
			return next !== undefined && axis.getPlace(next) - axis.getPlace(point) > 1;
		}),
	);

/** Lines from figure to figure: whole from year to year, thin and dashed over years without one. */
export function drawLines({ panel, axis, x, y }: Plot): MarkDrawing {
	const drawings = panel.series.map((series): MarkDrawing => {
		const stops = series.points.map((point) => {
			const place = axis.getPlace(point);
			return { point, place, at: [x(place), y(getTop(point.figure))] as Position };
		});
		const pairs = stops.slice(1).flatMap((stop, index) => {
			const before = stops[index];
			return before === undefined ? [] : [{ before, stop }];
		});
		// Of a long line the dots are small, but for those of the title.
		const small = stops.length > MANY ? SMALL : RADIUS;
		const marks = stops.map((stop) => {
			const { point, at } = stop;
			const radius = point.isHighlight ? RADIUS : small;
			return { stop, ...drawMark(point, series.colour, at[0], y, radius) };
		});
		return {
			shapes: [
				...pairs.map(({ before, stop }): Shape => ({
					type: 'path',
					d: join([before.at, stop.at]),
					stroke: series.colour,
					...(axis.isAnnual && stop.place - before.place > 1
						? { width: 1.5, certainty: 'estimate' as const }
						: { width: 2 }),
				})),
				...marks.flatMap(({ shapes }) => shapes),
			],
			taken: [
				...pairs.flatMap(({ before, stop }) => listBoxes([before.at, stop.at])),
				...marks.map(({ box }) => box),
			],
			wishes: marks.map(({ stop: { point, at }, box }) => ({ series, point, at, mark: box })),
		};
	});
	return merge(drawings);
}

/** Steps: a figure holds until the next, and the last until the end of the data. */
export function drawSteps({ chart, panel, axis, x, y }: Plot): MarkDrawing {
	const end = x(toYears(chart.asOf));
	const drawings = panel.series.map((series): MarkDrawing => {
		const stops = series.points.map((point): { point: typeof point; at: Position } => ({
			point,
			at: [x(axis.getPlace(point)), y(getTop(point.figure))],
		}));
		const corners = stops.flatMap(({ at }, index): Position[] => {
			const next = stops[index + 1];
			return [at, [next?.at[0] ?? end, at[1]]];
		});
		const first = corners[0] ?? [0, 0];
		const path: Position[] = [[first[0], y(0)], ...corners];
		return {
			shapes: [
				{
					type: 'path',
					d: join(path),
					stroke: series.colour,
					width: 2.5,
					...(series.mark === 'hollow' && { certainty: 'estimate' as const }),
				},
			],
			taken: path.slice(1).flatMap((to, index) => listBoxes([path[index] ?? to, to])),
			wishes: stops.map(({ point, at: [left, top] }, index) => ({
				series,
				point,
				at: [left + 1, top],
				mark: { left, right: stops[index + 1]?.at[0] ?? end, top, bottom: top },
			})),
		};
	});
	return merge(drawings);
}

const merge = (drawings: readonly MarkDrawing[]): MarkDrawing => ({
	shapes: drawings.flatMap(({ shapes }) => shapes),
	taken: drawings.flatMap(({ taken }) => taken),
	wishes: drawings.flatMap(({ wishes }) => wishes),
});
