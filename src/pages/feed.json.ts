import type { APIRoute } from 'astro';
import { buildFeed } from '../model/build-feed.ts';
import { withBase } from '../model/paths.ts';
import { siteConfig } from '../site.config.ts';
import { getSite } from '../site.ts';

/** The chapters as a JSON Feed. */
export const GET: APIRoute = async ({ site }) => {
	const at = (path: string) => new URL(withBase(path, import.meta.env.BASE_URL), site).href;
	return new Response(buildFeed(await getSite(), siteConfig, at, 'json'), {
		headers: { 'Content-Type': 'application/feed+json; charset=utf-8' },
	});
};
