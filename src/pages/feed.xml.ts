import type { APIRoute } from 'astro';
import { makeFeed } from '../feed/make-feed.ts';
import { writeAtom } from '../feed/write-feed.ts';

/** Chapters, updates, corrections and releases as an Atom feed. */
export const GET: APIRoute = async ({ site }) => {
	const { head, entries } = await makeFeed(site, import.meta.env.BASE_URL);
	return new Response(writeAtom(head, entries), {
		headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
	});
};
