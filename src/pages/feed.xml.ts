import type { APIRoute } from 'astro';
import { Feed } from 'feed';
import { withBase } from '../model/paths.ts';
import { getSite } from '../site.ts';
import { siteConfig } from '../site.config.ts';

/** The chapters as an Atom feed, in reading order. A chapter is as new as its evidence. */
export const GET: APIRoute = async ({ site }) => {
	const { chapters } = await getSite();
	const at = (path: string) => new URL(withBase(path, import.meta.env.BASE_URL), site).href;
	const feed = new Feed({
		id: at('/'),
		link: at('/'),
		title: siteConfig.title,
		description: siteConfig.subtitle,
		language: siteConfig.language,
		copyright: `${siteConfig.author}, CC BY 4.0`,
		updated: new Date(`${siteConfig.checkedTo}T00:00:00Z`),
		feedLinks: { atom: at('/feed.xml') },
		author: { name: siteConfig.author },
	});
	for (const chapter of chapters) {
		feed.addItem({
			id: at(chapter.path),
			link: at(chapter.path),
			title: chapter.title,
			description: chapter.description,
			date: new Date(`${chapter.checkedTo}T00:00:00Z`),
		});
	}
	return new Response(feed.atom1(), {
		headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
	});
};
