import type { APIRoute, GetStaticPaths } from 'astro';
import { makeCsv, mergeRows } from '../../geo/downloads/make-csv.ts';
import { getMapDrawing } from '../../geo/draw/get-map-drawing.ts';
import { getTextMaps } from '../../geo/words/get-text-maps.ts';
import { getSite } from '../../site.ts';

export const getStaticPaths = (async () => {
	const { maps } = await getSite();
	return [...maps.entries()].map(([id, entry]) => ({ params: { id }, props: { entry } }));
}) satisfies GetStaticPaths;

type Props = Awaited<ReturnType<typeof getStaticPaths>>[number]['props'];

/** The places of a map as a table. */
export const GET: APIRoute<Props, { id: string }> = async ({ params, props: { entry } }) => {
	const site = await getSite();
	const { credits } = await getMapDrawing(site, params.id);
	const rows = mergeRows(await getTextMaps(site, params.id));
	return new Response(makeCsv(entry, rows, credits), {
		headers: { 'Content-Type': 'text/csv; charset=utf-8' },
	});
};
