import type { Chart } from '../schemas/chart.ts';
import type { Claim } from '../schemas/claim.ts';
import type { Source } from '../schemas/source.ts';
import { type ChartData, resolveChart } from './chart-data.ts';
import { type Credit, listCredits } from './credits.ts';

/** The part of the site that charts are made from. */
interface ChartSite {
	charts: ReadonlyMap<string, Chart & { id: string }>;
	claims: ReadonlyMap<string, Claim>;
	sources: ReadonlyMap<string, Source>;
}

/**
 * The data of one chart with the works they rest on.
 *
 * @throws if there is no such chart, or if it names what does not exist
 */
export function getChart(site: ChartSite, id: string): { chart: ChartData; credits: Credit[] } {
	const entry = site.charts.get(id);
	if (!entry) throw new Error(`There is no chart "${id}". Fix: add content/charts/${id}.yml.`);
	const chart = resolveChart(entry, site.claims);
	return { chart, credits: listCredits(chart, site.sources) };
}
