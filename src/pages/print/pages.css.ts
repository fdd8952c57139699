import type { APIRoute } from 'astro';
import { buildBook, contentsPart, listBound } from '../../book/build-book.ts';
import { makeBookRules } from '../../book/make-book-rules.ts';
import { formatDate } from '../../model/format-date.ts';
import { printAddress } from '../../model/print-address.ts';
import { siteConfig } from '../../site.config.ts';
import { getSite } from '../../site.ts';

/** Margins and running heads of the book, in a file of their own: only printers need them. */
export const GET: APIRoute = async ({ site: address }) => {
	const site = await getSite();
	const heads = {
		site: siteConfig.title,
		url: printAddress(new URL(import.meta.env.BASE_URL, address)) ?? '',
		checked: `Evidence checked to ${formatDate(site.checkedTo)}`,
	};
	const rules = makeBookRules(heads, [contentsPart, ...listBound(buildBook(site), 'book')]);
	return new Response(rules, { headers: { 'content-type': 'text/css; charset=utf-8' } });
};
