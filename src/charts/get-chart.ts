import type { FigureDrawing } from '../figures/drawing.ts';
import { keepByData } from '../model/keep-by-data.ts';
import type { Chart } from '../schemas/chart.ts';
import { type ChartContent, type ChartData, resolveChart } from './chart-data.ts';
import { drawChart } from './draw-chart.ts';

/** The part of the site that charts are made from. */
export interface ChartSite extends ChartContent {
	charts: ReadonlyMap<string, Chart & { id: string }>;
}

/** A chart with its data and as it is drawn. */
interface DrawnChart {
	chart: ChartData;
	drawing: FigureDrawing;
}

const keep = keepByData<ChartSite, DrawnChart>();

/**
 * One chart, drawn at the first call and kept as long as the site is: chapter, book and files print the same drawing.
 *
 * @throws if there is no such chart, if it names what does not exist, or if something has no room
 */
export const getChart = (site: ChartSite, id: string): DrawnChart =>
	keep(site, id, () => buildChart(site, id));

function buildChart(site: ChartSite, id: string): DrawnChart {
	const entry = site.charts.get(id);
	if (!entry) throw new Error(`There is no chart "${id}". Fix: add content/charts/${id}.yml.`);
	const chart = resolveChart(entry, site);
	return { chart, drawing: drawChart(chart) };
}
