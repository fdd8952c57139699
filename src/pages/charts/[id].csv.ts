import type { APIRoute, GetStaticPaths } from 'astro';
import { formatCsv } from '../../charts/format-csv.ts';
import { getChart } from '../../charts/get-chart.ts';
import { withBase } from '../../model/paths.ts';
import { siteConfig } from '../../site.config.ts';
import { getSite } from '../../site.ts';

export const getStaticPaths = (async () => {
	const { charts } = await getSite();
	return [...charts.keys()].map((id) => ({ params: { id } }));
}) satisfies GetStaticPaths;

/** The data behind a chart. */
export const GET: APIRoute<Record<string, never>, { id: string }> = async ({ params, site }) => {
	const { chart, credits } = getChart(await getSite(), params.id);
	const path = withBase(`/charts/${params.id}.csv`, import.meta.env.BASE_URL);
	const csv = formatCsv(chart, {
		credits,
		maker: siteConfig.title,
		href: new URL(path, site).href,
	});
	return new Response(csv, { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
};
