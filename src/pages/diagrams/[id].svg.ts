import type { APIRoute, GetStaticPaths } from 'astro';
import { listCredits } from '../../figures/credits.ts';
import { getDiagramDrawing } from '../../diagrams/get-diagram-drawing.ts';
import { renderFile } from '../../figures/render-file.ts';
import { diagramPath, withBase } from '../../model/paths.ts';
import { siteConfig } from '../../site.config.ts';
import { getSite } from '../../site.ts';

export const getStaticPaths = (async () => {
	const { diagrams } = await getSite();
	return [...diagrams.keys()].map((id) => ({ params: { id } }));
}) satisfies GetStaticPaths;

/** A diagram as a file of its own, in light colours. */
export const GET: APIRoute<Record<string, never>, { id: string }> = async ({ params, site }) => {
	const all = await getSite();
	const drawing = getDiagramDrawing(all, params.id);
	const path = withBase(diagramPath(params.id), import.meta.env.BASE_URL);
	const svg = renderFile(drawing, {
		credits: listCredits(drawing.sources, all.sources),
		maker: siteConfig.title,
		href: new URL(path, site).href,
	});
	return new Response(svg, { headers: { 'Content-Type': 'image/svg+xml; charset=utf-8' } });
};
