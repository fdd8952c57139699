import type { APIRoute, GetStaticPaths } from 'astro';
import { getSite } from '../../site.ts';
import { chooseFigures, type ChapterFigure } from '../../thumbs/choose-figures.ts';
import { drawThumb } from '../../thumbs/draw-thumb.ts';

export const getStaticPaths = (async () => {
	const { chapters, diagrams } = await getSite();
	const figures: [string, ChapterFigure][] = [
		...chooseFigures(chapters),
		...[...diagrams.keys()].map((id): [string, ChapterFigure] => [
			`diagrams/${id}`,
			{ kind: 'diagram', id, at: undefined },
		]),
	];
	return figures.map(([id, figure]) => ({ params: { id }, props: { figure } }));
}) satisfies GetStaticPaths;

/** The figure of a chapter, or a diagram, as a small picture. */
export const GET: APIRoute<{ figure: ChapterFigure }, { id: string }> = async ({ props }) =>
	new Response(await drawThumb(await getSite(), props.figure), {
		headers: { 'Content-Type': 'image/svg+xml; charset=utf-8' },
	});
