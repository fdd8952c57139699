import type { ChartData } from './chart-data.ts';
import type { ChartDrawing } from './drawing.ts';
import { layoutRows } from './layout-rows.ts';
import { layoutYears } from './layout-years.ts';

/** Draws a chart in both its forms. Years run across a page and down a phone. */
export function drawChart(chart: ChartData): ChartDrawing {
	const { id, title, alt, kind } = chart;
	return {
		id,
		title,
		alt,
		forms: {
			narrow: layoutRows(chart, 'narrow'),
			wide: kind === 'rows' ? layoutRows(chart, 'wide') : layoutYears(chart),
		},
	};
}
