import { drawSizes } from '../figures/draw-sizes.ts';
import type { FigureDrawing } from '../figures/drawing.ts';
import type { ChartData } from './chart-data.ts';
import { describeChart } from './describe-chart.ts';
import { layoutBars } from './layout-bars.ts';
import { layoutTime } from './layout-time.ts';

/** Draws a chart at every width, and tells it in words and as a table. */
export function drawChart(chart: ChartData): FigureDrawing {
	const { id, title, subtitle, alt, warnings, asOf, kind, replaces } = chart;
	const events = chart.events.map(({ event }) => event);
	const points = [
		...chart.series.flatMap((series) => series.points),
		...chart.levels.map(({ point }) => point),
	];
	return {
		id,
		title,
		subtitle,
		alt,
		notes: warnings,
		asOf,
		sizes: drawSizes((size) =>
			kind === 'bars' ? layoutBars(chart, size) : layoutTime({ ...chart, kind }, size),
		),
		...describeChart(chart),
		sources: [...new Set([...points, ...events].flatMap((own) => own.sources))],
		replaces,
	};
}
