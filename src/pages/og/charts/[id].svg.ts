import type { APIRoute, GetStaticPaths } from 'astro';
import { getChart } from '../../../charts/get-chart.ts';
import { renderFigureCard } from '../../../figures/render-card.ts';
import { getSite } from '../../../site.ts';

export const getStaticPaths = (async () => {
	const { charts } = await getSite();
	return [...charts.keys()].map((id) => ({ params: { id } }));
}) satisfies GetStaticPaths;

/** A chart in the shape of a sharing card; `cards/make-cards.ts` puts it there. */
export const GET: APIRoute<Record<string, never>, { id: string }> = async ({ params }) => {
	const svg = renderFigureCard(getChart(await getSite(), params.id).drawing);
	return new Response(svg, { headers: { 'Content-Type': 'image/svg+xml; charset=utf-8' } });
};
