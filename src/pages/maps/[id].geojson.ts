import type { APIRoute, GetStaticPaths } from 'astro';
import { getGeodata } from '../../geo/data/get-geodata.ts';
import { mergeRows } from '../../geo/downloads/tabulate-places.ts';
import { makeGeoJson } from '../../geo/downloads/make-geojson.ts';
import { getMapDrawing } from '../../geo/draw/get-map-drawing.ts';
import { getTextMaps } from '../../geo/words/get-text-maps.ts';
import { schemaPath, withBase } from '../../model/paths.ts';
import { getSite } from '../../site.ts';

export const getStaticPaths = (async () => {
	const { maps } = await getSite();
	return [...maps.entries()].map(([id, entry]) => ({ params: { id }, props: { entry } }));
}) satisfies GetStaticPaths;

type Props = Awaited<ReturnType<typeof getStaticPaths>>[number]['props'];

/** The lines, the zone and the places of a map as data. */
export const GET: APIRoute<Props, { id: string }> = async ({
	params,
	props: { entry },
	site: origin,
}) => {
	const site = await getSite();
	const { credits } = await getMapDrawing(site, params.id);
	const rows = mergeRows(await getTextMaps(site, params.id));
	const schema = new URL(withBase(schemaPath('map'), import.meta.env.BASE_URL), origin).href;
	const collection = makeGeoJson(entry, rows, credits, site, await getGeodata(), schema);
	return new Response(JSON.stringify(collection), {
		headers: { 'Content-Type': 'application/geo+json; charset=utf-8' },
	});
};
