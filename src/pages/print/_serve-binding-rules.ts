import type { APIRoute } from 'astro';
import type { BindingName } from '../../book/bindings.ts';
import { makeBindingRules } from '../../book/make-book-rules.ts';
import { getSite } from '../../site.ts';

/**
 * Serves the margins and running heads of one binding, in a file of their own: only printers need them.
 *
 * @param title what stands at the foot of left pages
 */
export const serveBindingRules =
	(binding: BindingName, title: string): APIRoute =>
	async ({ site: address }) => {
		const home = new URL(import.meta.env.BASE_URL, address);
		const rules = makeBindingRules(await getSite(), binding, title, home);
		return new Response(rules, { headers: { 'content-type': 'text/css; charset=utf-8' } });
	};
