import type { APIRoute } from 'astro';
import { formatDate } from '../../model/format-date.ts';
import { bookLists, listBookParts } from '../../book/list-book-parts.ts';
import { makeBookRules } from '../../book/make-book-rules.ts';
import { shortenUrl } from '../../model/short-url.ts';
import { siteConfig } from '../../site.config.ts';
import { getSite } from '../../site.ts';

/** Margins and running heads of the book, in a file of their own: only printers need them. */
export const GET: APIRoute = async ({ site }) => {
	const data = await getSite();
	const rules = makeBookRules(
		{
			site: siteConfig.title,
			url: shortenUrl(new URL(import.meta.env.BASE_URL, site).href),
			plates: bookLists.maps,
			checked: `Evidence checked to ${formatDate(data.checkedTo)}`,
		},
		[{ id: 'contents', title: 'Contents' }, ...listBookParts(data)],
	);
	return new Response(rules, { headers: { 'content-type': 'text/css; charset=utf-8' } });
};
