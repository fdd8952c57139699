import type { APIRoute, GetStaticPaths } from 'astro';
import { getChart } from '../../charts/get-chart.ts';
import { renderChartFile } from '../../charts/render-chart-file.ts';
import { withBase } from '../../model/paths.ts';
import { siteConfig } from '../../site.config.ts';
import { getSite } from '../../site.ts';

export const getStaticPaths = (async () => {
	const { charts } = await getSite();
	return [...charts.keys()].map((id) => ({ params: { id } }));
}) satisfies GetStaticPaths;

/** A chart as a file of its own, in light colours. */
export const GET: APIRoute<Record<string, never>, { id: string }> = async ({ params, site }) => {
	const { chart, credits } = getChart(await getSite(), params.id);
	const path = withBase(`/charts/${params.id}.svg`, import.meta.env.BASE_URL);
	const svg = renderChartFile(chart, {
		credits,
		maker: siteConfig.title,
		href: new URL(path, site).href,
	});
	return new Response(svg, { headers: { 'Content-Type': 'image/svg+xml; charset=utf-8' } });
};
