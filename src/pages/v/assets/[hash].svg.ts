import type { APIRoute, GetStaticPaths } from 'astro';
import { listDrawings } from '../../../releases/make-release.ts';
import { getSite, readReleasedDrawing } from '../../../site.ts';

export const getStaticPaths = (async () => {
	const { releases } = await getSite();
	const shown = releases.flatMap(({ chapters }) =>
		chapters.flatMap(({ text }) => listDrawings(text)),
	);
	return [...new Set(shown)].map((hash) => ({ params: { hash } }));
}) satisfies GetStaticPaths;

/** A drawing of a release to the byte. */
export const GET: APIRoute<Record<string, never>, { hash: string }> = ({ params }) =>
	new Response(readReleasedDrawing(params.hash), {
		headers: { 'Content-Type': 'image/svg+xml; charset=utf-8' },
	});
