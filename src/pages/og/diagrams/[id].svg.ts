import type { APIRoute, GetStaticPaths } from 'astro';
import { getDiagramDrawing } from '../../../diagrams/get-diagram-drawing.ts';
import { renderFigureCard } from '../../../figures/render-card.ts';
import { getSite } from '../../../site.ts';

export const getStaticPaths = (async () => {
	const { diagrams } = await getSite();
	return [...diagrams.keys()].map((id) => ({ params: { id } }));
}) satisfies GetStaticPaths;

/** A diagram in the shape of a sharing card; `cards/make-cards.ts` puts it there. */
export const GET: APIRoute<Record<string, never>, { id: string }> = async ({ params }) => {
	const svg = renderFigureCard(getDiagramDrawing(await getSite(), params.id));
	return new Response(svg, { headers: { 'Content-Type': 'image/svg+xml; charset=utf-8' } });
};
