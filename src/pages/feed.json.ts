import type { APIRoute } from 'astro';
import { makeFeed } from '../feed/make-feed.ts';
import { writeJsonFeed } from '../feed/write-feed.ts';

/** The same as a JSON Feed. */
export const GET: APIRoute = async ({ site }) => {
	const { head, entries } = await makeFeed(site, import.meta.env.BASE_URL);
	return new Response(writeJsonFeed(head, entries), {
		headers: { 'Content-Type': 'application/feed+json; charset=utf-8' },
	});
};
