import type { FigureDrawing } from '../figures/drawing.ts';
import type { Chart } from '../schemas/chart.ts';
import { type ChartContent, type ChartData, resolveChart } from './chart-data.ts';
import { drawChart } from './draw-chart.ts';

/** The part of the site that charts are made from. */
export interface ChartSite extends ChartContent {
	charts: ReadonlyMap<string, Chart & { id: string }>;
}

/**
 * One chart with its data and as it is drawn.
 *
 * @throws if there is no such chart, if it names what does not exist, or if something has no room
 */
export function getChart(
	site: ChartSite,
	id: string,
): { chart: ChartData; drawing: FigureDrawing } {
	const entry = site.charts.get(id);
	if (!entry) throw new Error(`There is no chart "${id}". Fix: add content/charts/${id}.yml.`);
	const chart = resolveChart(entry, site);
	return { chart, drawing: drawChart(chart) };
}
