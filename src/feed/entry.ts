/** An entry of the feed: a chapter, an update, a correction or a release. */
export interface FeedEntry {
	/** A `tag:` address, the same for ever: readers know by it what they have shown. */
	id: string;
	/** Plain text. */
	title: string;
	/** Full address of what it tells of. */
	url: string;
	/** ISO day of the last change. */
	updated: string;
	/** What it says in a sentence, as plain text. */
	summary: string;
	/** The whole of it as HTML that can be read alone, with full addresses. */
	html: string;
	kind: 'chapter' | 'update' | 'correction' | 'release';
}
