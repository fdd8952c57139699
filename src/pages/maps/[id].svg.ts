import type { APIRoute, GetStaticPaths } from 'astro';
import { getMapDrawing } from '../../geo/draw/get-map-drawing.ts';
import { renderMapFile } from '../../geo/svg/render-map-svg.ts';
import { getSite } from '../../site.ts';

export const getStaticPaths = (async () => {
	const { maps } = await getSite();
	return [...maps.keys()].map((id) => ({ params: { id } }));
}) satisfies GetStaticPaths;

/** A map as a file of its own, in light colours. */
export const GET: APIRoute<Record<string, never>, { id: string }> = async ({ params }) => {
	const drawing = await getMapDrawing(await getSite(), params.id);
	return new Response(renderMapFile(drawing, { as: 'file', theme: 'light', width: 820 }), {
		headers: { 'Content-Type': 'image/svg+xml; charset=utf-8' },
	});
};
