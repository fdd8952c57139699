import { Readable } from 'node:stream';
import FeedParser from 'feedparser';
import { parseAtomFeed, parseJsonFeed } from 'feedsmith';

/** An entry of a feed, as a reader of feeds knows it. */
interface ReadEntry {
	id: string | undefined;
	title: string | undefined;
	link: string | undefined;
	/** HTML. */
	content: string | undefined;
	/** Time in ISO 8601. */
	updated: string | undefined;
	kind: string | undefined;
}

const toIso = (time: Date | string | null | undefined): string | undefined =>
	time ? new Date(time).toISOString() : undefined;

/** Reads an Atom feed with feedsmith, which is built on fast-xml-parser. */
export function readAtom(text: string): ReadEntry[] {
	const { entries = [] } = parseAtomFeed(text);
	return entries.map(({ id, title, links, content, updated, categories }) => ({
		id,
		title: typeof title === 'string' ? title : title?.value,
		link: links?.[0]?.href,
		content: typeof content === 'string' ? content : content?.value,
		updated: toIso(updated),
		kind: categories?.[0]?.term,
	}));
}

/** Reads it with feedparser, which is built on sax: another parser of XML, and other rules for what it finds. */
export async function readAtomBySax(text: string): Promise<ReadEntry[]> {
	const parser = new FeedParser({ strict: true, addmeta: false });
	const entries: ReadEntry[] = [];
	for await (const item of Readable.from([text]).pipe(parser)) {
		entries.push({
			id: item.guid,
			title: item.title,
			link: item.link,
			content: item.description,
			updated: toIso(item.date),
			kind: item.categories[0],
		});
	}
	return entries;
}

/** Reads a JSON Feed with feedsmith. */
export function readJsonFeed(text: string): ReadEntry[] {
	const { items = [] } = parseJsonFeed(text);
	return items.map(({ id, title, url, content_html, date_modified, tags }) => ({
		id,
		title,
		link: url,
		content: content_html,
		updated: toIso(date_modified),
		kind: tags?.[0],
	}));
}
