import type { APIRoute, GetStaticPaths } from 'astro';
import { getSite } from '../../../site.ts';

export const getStaticPaths = (async () => {
	const { releases } = await getSite();
	return releases.flatMap(({ day, chapters }) =>
		chapters.map(({ id, text }) => ({ params: { date: day, chapter: id }, props: { text } })),
	);
}) satisfies GetStaticPaths;

/** A released chapter to the byte: its hash is its identity. */
export const GET: APIRoute<{ text: string }> = ({ props }) =>
	new Response(props.text, { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
