import type { APIRoute } from 'astro';
import { makeBindingRules } from '../../book/make-book-rules.ts';
import { siteConfig } from '../../site.config.ts';
import { getSite } from '../../site.ts';

/** Margins and running heads of the book, in a file of their own: only printers need them. */
export const GET: APIRoute = async ({ site: address }) => {
	const home = new URL(import.meta.env.BASE_URL, address);
	const rules = makeBindingRules(await getSite(), 'book', siteConfig.title, home);
	return new Response(rules, { headers: { 'content-type': 'text/css; charset=utf-8' } });
};
