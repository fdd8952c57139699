import type { Shape } from '../figures/drawing.ts';
import type { Box } from '../figures/place-beside.ts';
import type { ChartPoint } from './chart-data.ts';
import { drawBox, type MarkDrawing, type Plot } from './plot.ts';
import { getTop } from './split-figure.ts';
import { listEmptyYears } from './time-scale.ts';

/** Share of a year's slot that its columns take, and the widest column, CSS pixels. */
const SHARE = 0.74;
const WIDEST = 44;
/** Height of the mark of a year without a figure, CSS pixels. */
const GAP_HEIGHT = 22;

/** Columns from nought, those of one year side by side; what the title is about full, the others pale. */
export function drawColumns({ chart, panel, axis, x, y }: Plot): MarkDrawing {
	const slot = x(1) - x(0);
	const points = panel.series.flatMap((series) => series.points);
	const all = panel.series.flatMap((series) => series.points.map((point) => ({ series, point })));
	const columns = all.map(({ series, point }) => {
		const place = axis.getPlace(point);
		const beside = all.filter((other) => axis.getPlace(other.point) === place);
		const width = Math.min((slot * SHARE) / beside.length, WIDEST);
		const index = beside.findIndex((other) => other.point === point);
		const start = x(place) - (beside.length * width) / 2 + index * width;
		const end = y(getTop(point.figure));
		const box: Box = {
			left: start,
			right: start + width - (beside.length > 1 ? 1 : 0),
			top: Math.min(end, y(0)),
			bottom: Math.max(end, y(0)),
		};
		return { series, point, box };
	});
	return {
		shapes: [
			...listEmptyYears(axis, chart).map((year) => drawGap(x(year), y(0))),
			...columns.flatMap(({ series: { colour }, point, box }): Shape[] => {
				const d = drawBox(box);
				if (point.mark === 'hollow') return [{ type: 'path', d, fill: 'paper', stroke: colour }];
				if (!isPale(point, points)) return [{ type: 'path', d, fill: colour }];
				// A ground under the pale face: the lines across must not show through it.
				return [
					{ type: 'path', d, fill: 'paper' },
					{ type: 'path', d, fill: colour, isPale: true, stroke: colour, width: 1 },
				];
			}),
		],
		taken: columns.map(({ box }) => box),
		wishes: columns.map(({ series, point, box }) => {
			const isDown = getTop(point.figure) < 0;
			return {
				series,
				point,
				at: [(box.left + box.right) / 2, isDown ? box.bottom : box.top],
				mark: box,
				straight: isDown ? 'down' : 'up',
			};
		}),
	};
}

/** Whether a column is pale: the title is about others of its panel. Those in outline have no face to be pale. */
export const isPale = ({ mark, isHighlight }: ChartPoint, all: readonly ChartPoint[]): boolean =>
	mark === 'solid' && !isHighlight && all.some((own) => own.isHighlight);

/** The mark of a year for which there is no figure. */
export function drawGap(x: number, base: number): Shape {
	return {
		type: 'path',
		d: `M${x.toFixed(1)} ${base.toFixed(1)}v${-GAP_HEIGHT}`,
		stroke: 'muted',
		width: 2,
		certainty: 'contested',
	};
}
