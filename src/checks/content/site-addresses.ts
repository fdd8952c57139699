import { listAnchors } from '../../permalinks/list-anchors.ts';
import type { CollectionName } from '../../schemas/collections.ts';
import { findAddressFault } from '../find-address-fault.ts';
import { type Entry, getEntries, type ReadContent } from './read-content.ts';

/** Entries that are printed on the page at the root of the site. */
const ON_HOME = ['home', 'voices'];

/** Pages that are no entries of their own. */
export const PAGES = [
	'about',
	'brief',
	'claims',
	'corrections',
	'diagrams',
	'executive',
	'forecasts',
	'glossary',
	'key-figures',
	'maps',
	'people',
	'print',
	'search',
	'sources',
	'timeline',
	'updates',
	'v',
];

/** Pages that have a page for every entry of a collection: `/claims/border-china/`. */
const WITH_PAGES: Record<string, CollectionName> = {
	claims: 'claims',
	diagrams: 'diagrams',
	forecasts: 'forecasts',
	maps: 'maps',
};

/** Pages that list a collection, with the id of each entry as an anchor: `/sources/#cia-2026`. */
const WITH_ANCHORS: Record<string, CollectionName> = {
	glossary: 'glossary',
	people: 'people',
	sources: 'sources',
	timeline: 'timeline',
	updates: 'timeline',
};

/** Why an address leads nowhere: the part that is unknown and what it could have been. */
export interface DeadEnd {
	/** What there is none of: a page, an id in the page. */
	part: 'form' | 'page' | 'anchor';
	wrong: string;
	candidates: string[];
}

const getIds = (content: ReadContent, collection: CollectionName): string[] =>
	getEntries(content, collection).map(({ id }) => id);

const getAnchorIds = (entry: Entry): string[] => listAnchors(entry.body).map(({ id }) => id);

function findIn(part: DeadEnd['part'], wrong: string, candidates: string[]): DeadEnd | undefined {
	return candidates.includes(wrong) ? undefined : { part, wrong, candidates };
}

/**
 * Follows an address within the site.
 *
 * @param from the chapter or page the link stands in
 * @returns undefined where it leads somewhere, or outside the site, or to a file of the built site
 */
export function findDeadEnd(content: ReadContent, from: Entry, url: string): DeadEnd | undefined {
	// The rule `unsafe-address` looks after what must not be followed.
	if (findAddressFault(url) !== undefined || URL.canParse(url)) return undefined;
	const [path = '', anchor] = url.split('#');
	if (path === '' && anchor !== undefined) return findIn('anchor', anchor, getAnchorIds(from));
	if (path === '/' || /^\/.*\.[a-z]+$/.test(path)) return undefined;
	const [, slug, entryId] = /^\/([^/]+)\/(?:([^/]+)\/)?$/.exec(path) ?? [];
	if (slug === undefined) return { part: 'form', wrong: url, candidates: [] };
	return entryId === undefined
		? findPage(content, slug, anchor)
		: findEntryPage(content, slug, entryId);
}

function findEntryPage(content: ReadContent, slug: string, id: string): DeadEnd | undefined {
	const collection = WITH_PAGES[slug];
	return collection
		? findIn('page', id, getIds(content, collection))
		: { part: 'page', wrong: slug, candidates: [] };
}

function findPage(
	content: ReadContent,
	slug: string,
	anchor: string | undefined,
): DeadEnd | undefined {
	const texts = [...getEntries(content, 'chapters'), ...getEntries(content, 'pages')].filter(
		({ id }) => !ON_HOME.includes(id),
	);
	const text = texts.find(({ id }) => id === slug);
	if (text) {
		// Where the body cannot be parsed, that is the fault to report, not the links to it.
		return anchor === undefined || !text.body
			? undefined
			: findIn('anchor', anchor, getAnchorIds(text));
	}
	const collection = WITH_ANCHORS[slug];
	if (collection && anchor !== undefined)
		return findIn('anchor', anchor, getIds(content, collection));
	return findIn('page', slug, [...texts.map(({ id }) => id), ...PAGES]);
}
