import mdxRenderer from '@astrojs/mdx/server.js';
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import FeedChapter from '../components/feed/FeedChapter.astro';
import type { Site } from '../model/build-site.ts';
import { keepByData } from '../model/keep-by-data.ts';
import { withBase } from '../model/paths.ts';
import { siteConfig } from '../site.config.ts';
import { getSite, renderBody } from '../site.ts';
import type { FeedEntry } from './entry.ts';
import { listEntries } from './list-entries.ts';
import { makeTag } from './make-tag.ts';
import type { FeedHead } from './write-feed.ts';

/** Both forms of the feed have the same entries: they are made once. */
const keep = keepByData<Site, Promise<FeedEntry[]>>();

async function renderChapters(site: Site, base: string): Promise<Map<string, string>> {
	const container = await AstroContainer.create();
	container.addServerRenderer({ name: 'astro:jsx', renderer: mdxRenderer });
	const texts = new Map<string, string>();
	for (const chapter of site.chapters) {
		const Content = await renderBody('chapters', chapter.id);
		const html = await container.renderToString(FeedChapter as AstroComponentFactory, {
			props: { chapter, Content },
			locals: { prose: { site, text: chapter, base } },
		});
		texts.set(chapter.id, html);
	}
	return texts;
}

/**
 * The feed of the site: what it says of itself, and its entries.
 *
 * @param origin of the site: `https://example.org`
 * @param base the path it is served under
 */
export async function makeFeed(
	origin: URL | undefined,
	base: string,
): Promise<{ head: FeedHead; entries: FeedEntry[] }> {
	const site = await getSite();
	const at = (path: string) => new URL(withBase(path, base), origin).href;
	const { since, essayDate } = siteConfig;
	const entries = await keep(site, base, async () =>
		listEntries(site, {
			since,
			essayDate,
			at,
			texts: await renderChapters(site, base),
		}),
	);
	const head = {
		...siteConfig,
		id: makeTag(at('/'), since, 'feed'),
		home: at('/'),
		atom: at('/feed.xml'),
		json: at('/feed.json'),
		icon: at('/favicon.svg'),
		checkedTo: site.checkedTo,
	};
	return { head, entries };
}
