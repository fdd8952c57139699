import type { APIRoute } from 'astro';
import { buildFeed } from '../model/build-feed.ts';
import { withBase } from '../model/paths.ts';
import { siteConfig } from '../site.config.ts';
import { getSite } from '../site.ts';

/** The chapters as an Atom feed. */
export const GET: APIRoute = async ({ site }) => {
	const at = (path: string) => new URL(withBase(path, import.meta.env.BASE_URL), site).href;
	return new Response(buildFeed(await getSite(), siteConfig, at, 'atom'), {
		headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
	});
};
