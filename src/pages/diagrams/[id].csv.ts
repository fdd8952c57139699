import type { APIRoute, GetStaticPaths } from 'astro';
import { getDiagramDrawing } from '../../diagrams/get-diagram-drawing.ts';
import { formatDiagramCsv } from '../../diagrams/format-csv.ts';
import { getSite } from '../../site.ts';

export const getStaticPaths = (async () => {
	const { diagrams } = await getSite();
	return [...diagrams.keys()].map((id) => ({ params: { id } }));
}) satisfies GetStaticPaths;

/** The table of a diagram. */
export const GET: APIRoute<Record<string, never>, { id: string }> = async ({ params }) => {
	const csv = formatDiagramCsv(getDiagramDrawing(await getSite(), params.id));
	return new Response(csv, { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
};
