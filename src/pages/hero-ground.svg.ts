import type { APIRoute } from 'astro';
import { getHero } from '../geo/draw/get-hero.ts';
import { renderMapSvg } from '../geo/svg/render-map-svg.ts';
import { getSite } from '../site.ts';

/** The ground of the map on the home page, drawn finer; `client/fine-map.ts` puts it there where the map is large. */
export const GET: APIRoute = async () => {
	const drawing = await getHero(await getSite(), 'peninsula', 'hero-fine');
	return new Response(renderMapSvg(drawing, { as: 'inline', idPrefix: 'home-map' }), {
		headers: { 'Content-Type': 'image/svg+xml; charset=utf-8' },
	});
};
