import { escapeXml } from '../html/escape-xml.ts';
import type { FeedEntry } from './entry.ts';

/** What a feed says of itself. */
export interface FeedHead {
	/** A `tag:` address. */
	id: string;
	title: string;
	subtitle: string;
	author: string;
	/** BCP 47 language of the entries. */
	language: string;
	/** Full addresses of the site and of the two forms of the feed. */
	home: string;
	atom: string;
	json: string;
	/** Full address of the icon. */
	icon: string;
	/** ISO day to which the evidence of the site was checked. */
	checkedTo: string;
}

/** What no XML document can hold, however it is written (XML 1.0, 2.2). */
const NOT_XML = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/** Days are all that is known: they begin at midnight, Greenwich. */
const toTime = (day: string): string => `${day}T00:00:00Z`;

/** The day of the newest entry, or that of the evidence where it is newer. */
const getUpdated = ({ checkedTo }: FeedHead, entries: readonly FeedEntry[]): string =>
	entries.reduce((latest, { updated }) => (updated > latest ? updated : latest), checkedTo);

/** A feed by RFC 4287 (Atom). Titles and summaries are declared as plain text, the whole texts as HTML. */
export function writeAtom(head: FeedHead, entries: readonly FeedEntry[]): string {
	const item = (name: string, text: string, attributes = ''): string =>
		`<${name}${attributes}>${escapeXml(text.replace(NOT_XML, ''))}</${name}>`;
	const link = (rel: string, href: string, type: string): string =>
		`<link rel="${rel}" type="${type}" href="${escapeXml(href)}"/>`;
	return [
		'<?xml version="1.0" encoding="utf-8"?>',
		`<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${head.language}">`,
		item('id', head.id),
		item('title', head.title, ' type="text"'),
		item('subtitle', head.subtitle, ' type="text"'),
		item('updated', toTime(getUpdated(head, entries))),
		`<author>${item('name', head.author)}${item('uri', head.home)}</author>`,
		item('rights', `${head.author}, CC BY 4.0`, ' type="text"'),
		item('icon', head.icon),
		link('self', head.atom, 'application/atom+xml'),
		link('alternate', head.home, 'text/html'),
		link('alternate', head.json, 'application/feed+json'),
		...entries.map((entry) =>
			[
				'<entry>',
				item('id', entry.id),
				item('title', entry.title, ' type="text"'),
				item('updated', toTime(entry.updated)),
				link('alternate', entry.url, 'text/html'),
				`<category term="${entry.kind}"/>`,
				item('summary', entry.summary, ' type="text"'),
				item('content', entry.html, ' type="html"'),
				'</entry>',
			].join('\n'),
		),
		'</feed>',
		'',
	].join('\n');
}

/** The same by https://www.jsonfeed.org/version/1.1/. */
export function writeJsonFeed(head: FeedHead, entries: readonly FeedEntry[]): string {
	const feed = {
		version: 'https://jsonfeed.org/version/1.1',
		title: head.title,
		description: head.subtitle,
		home_page_url: head.home,
		feed_url: head.json,
		icon: head.icon,
		language: head.language,
		authors: [{ name: head.author, url: head.home }],
		items: entries.map((entry) => ({
			id: entry.id,
			url: entry.url,
			title: entry.title,
			summary: entry.summary,
			content_html: entry.html,
			date_modified: toTime(entry.updated),
			tags: [entry.kind],
		})),
	};
	return `${JSON.stringify(feed, null, '\t')}\n`;
}
