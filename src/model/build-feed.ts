import { Feed } from 'feed';
import { escapeXml } from '../html/escape-xml.ts';
import type { Site } from './build-site.ts';

/** What the feed says of the site. */
interface FeedConfig {
	title: string;
	subtitle: string;
	author: string;
	language: string;
}

/** What no XML document can hold, however it is written (XML 1.0, 2.2). */
const NOT_XML = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/**
 * The chapters as an Atom or JSON feed, in reading order. A chapter is as new as its evidence.
 *
 * @param at makes a full address of a path
 */
export function buildFeed(
	site: Site,
	config: FeedConfig,
	at: (path: string) => string,
	form: 'atom' | 'json',
): string {
	const feed = new Feed({
		id: at('/'),
		link: at('/'),
		title: config.title,
		description: config.subtitle,
		language: config.language,
		copyright: `${config.author}, CC BY 4.0`,
		updated: new Date(`${site.checkedTo}T00:00:00Z`),
		feedLinks: { atom: at('/feed.xml'), json: at('/feed.json') },
		author: { name: config.author },
	});
	for (const { title, path, description, checkedTo } of site.chapters) {
		const date = new Date(`${checkedTo}T00:00:00Z`);
		feed.addItem({
			id: at(path),
			link: at(path),
			// The library says of both that they are HTML; only the title of a JSON feed is plain text.
			title: form === 'atom' ? escapeXml(title) : title,
			description: escapeXml(description),
			date,
		});
	}
	return form === 'atom' ? feed.atom1().replace(NOT_XML, '') : feed.json1();
}
