import type { APIRoute } from 'astro';
import { makeBindingRules } from '../../../book/make-book-rules.ts';
import { siteConfig } from '../../../site.config.ts';
import { getSite } from '../../../site.ts';

/** Margins and running heads of the record of the book. */
export const GET: APIRoute = async ({ site: address }) => {
	const home = new URL(import.meta.env.BASE_URL, address);
	const title = `${siteConfig.title}: the record`;
	const rules = makeBindingRules(await getSite(), 'record', title, home);
	return new Response(rules, { headers: { 'content-type': 'text/css; charset=utf-8' } });
};
