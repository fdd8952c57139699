import type { APIRoute, GetStaticPaths } from 'astro';
import { drawCardMap } from '../../../geo/draw/draw-card-map.ts';
import { CARD_LAYOUT } from '../../../geo/draw/frame.ts';
import { renderMapSvg } from '../../../geo/svg/render-map-svg.ts';
import { getSite } from '../../../site.ts';

export const getStaticPaths = (async () => {
	const { maps } = await getSite();
	return [...maps.keys()].map((id) => ({ params: { id } }));
}) satisfies GetStaticPaths;

/** A map in the shape of a sharing card; `cards/make-cards.ts` puts it there. */
export const GET: APIRoute<Record<string, never>, { id: string }> = async ({ params }) => {
	const drawing = await drawCardMap(await getSite(), params.id);
	return new Response(renderMapSvg(drawing, { as: 'file', theme: 'light', width: CARD_LAYOUT }), {
		headers: { 'Content-Type': 'image/svg+xml; charset=utf-8' },
	});
};
