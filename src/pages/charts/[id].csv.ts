import type { APIRoute, GetStaticPaths } from 'astro';
import { formatCsv } from '../../charts/format-csv.ts';
import { getChart } from '../../charts/get-chart.ts';
import { formatDiagramCsv } from '../../diagrams/format-csv.ts';
import { getDiagramDrawing } from '../../diagrams/get-diagram-drawing.ts';
import { listCredits } from '../../figures/credits.ts';
import { listChartAddresses, type Successor } from '../../model/list-replaced-charts.ts';
import { withBase } from '../../model/paths.ts';
import { siteConfig } from '../../site.config.ts';
import { getSite } from '../../site.ts';

export const getStaticPaths = (async () => {
	const { charts, diagrams } = await getSite();
	return [...listChartAddresses(charts, diagrams)].map(([id, figure]) => ({
		params: { id },
		props: { figure },
	}));
}) satisfies GetStaticPaths;

/** The data behind a chart; of one that is no more, those of the figure in its place. */
export const GET: APIRoute<{ figure: Successor }> = async ({ props, site }) => {
	const all = await getSite();
	const { kind, id } = props.figure;
	const headers = { 'Content-Type': 'text/csv; charset=utf-8' };
	if (kind === 'diagram') {
		return new Response(formatDiagramCsv(getDiagramDrawing(all, id)), { headers });
	}
	const { chart, drawing } = getChart(all, id);
	const path = withBase(`/charts/${id}.csv`, import.meta.env.BASE_URL);
	const csv = formatCsv(chart, {
		credits: listCredits(drawing.sources, all.sources),
		maker: siteConfig.title,
		href: new URL(path, site).href,
	});
	return new Response(csv, { headers });
};
