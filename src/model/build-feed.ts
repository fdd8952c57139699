import { Feed } from 'feed';
import type { Site } from './build-site.ts';

/** What the feed says of the site. */
interface FeedConfig {
	title: string;
	subtitle: string;
	author: string;
	language: string;
}

/**
 * The chapters as a feed, in reading order. A chapter is as new as its evidence.
 *
 * @param at makes a full address of a path
 */
export function buildFeed(site: Site, config: FeedConfig, at: (path: string) => string): Feed {
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
		feed.addItem({ id: at(path), link: at(path), title, description, date });
	}
	return feed;
}
