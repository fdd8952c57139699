import type { APIRoute, GetStaticPaths } from 'astro';
import { listFigureFiles } from '../releases/list-figure-files.ts';
import { withBase } from '../model/paths.ts';
import { getChapterText } from '../releases/get-living-texts.ts';
import { printMarkdown } from '../releases/print-markdown.ts';
import { siteConfig } from '../site.config.ts';
import { getSite } from '../site.ts';

export const getStaticPaths = (async () => {
	const { chapters } = await getSite();
	return chapters.map(({ id }) => ({ params: { chapter: id } }));
}) satisfies GetStaticPaths;

/** A chapter in Markdown, for whom a page is in the way. */
export const GET: APIRoute<Record<string, never>, { chapter: string }> = async ({
	params,
	site: origin,
}) => {
	const site = await getSite();
	const chapter = site.chapters.find(({ id }) => id === params.chapter);
	if (!chapter) throw new Error(`No chapter "${params.chapter}".`);
	const at = (path: string) => new URL(withBase(path, import.meta.env.BASE_URL), origin).href;
	const text = await getChapterText(site, chapter, siteConfig);
	const files = [...listFigureFiles(text)].map(([id, path]) => [id, at(path)] as const);
	return new Response(printMarkdown(text, at(chapter.path), new Map(files)), {
		headers: { 'Content-Type': 'text/markdown; charset=utf-8' },
	});
};
