import {
	type CollectionEntry,
	type CollectionKey,
	getCollection,
	getEntry,
	render,
} from 'astro:content';
import { buildSite, type Entry, type Site, type TextEntry } from './model/build-site.ts';
import type { ChapterText } from './releases/canonical-text.ts';
import { measureDrawing, readDrawing, readReleases } from './releases/read-releases.ts';

/** Lets a test build the site from a copy of the content. */
const contentRoot = process.env['CONTENT_ROOT'] ?? './content';

/** Reads a collection as plain entries in the order of their ids, the same on every machine. */
async function readEntries<Name extends CollectionKey>(
	name: Name,
): Promise<Entry<CollectionEntry<Name>['data']>[]> {
	const entries = await getCollection(name);
	return entries
		.map((entry) => ({ ...entry.data, id: entry.id }))
		.sort((a, b) => a.id.localeCompare(b.id, 'en'));
}

/** Reads a collection of MDX texts with their bodies. */
async function readTexts<Name extends 'chapters' | 'pages'>(
	name: Name,
): Promise<TextEntry<CollectionEntry<Name>['data']>[]> {
	const entries = await getCollection(name);
	return entries
		.map((entry) => ({ ...entry.data, id: entry.id, body: entry.body ?? '' }))
		.sort((a, b) => a.id.localeCompare(b.id, 'en'));
}

async function readSite(): Promise<Site> {
	return buildSite({
		chapters: await readTexts('chapters'),
		pages: await readTexts('pages'),
		claims: await readEntries('claims'),
		sources: await readEntries('sources'),
		forecasts: await readEntries('forecasts'),
		timeline: await readEntries('timeline'),
		places: await readEntries('places'),
		people: await readEntries('people'),
		glossary: await readEntries('glossary'),
		maps: await readEntries('maps'),
		charts: await readEntries('charts'),
		diagrams: await readEntries('diagrams'),
		keyFigures: await readEntries('key-figures'),
		permalinks: await readEntries('permalinks'),
		synonyms: await readEntries('synonyms'),
		yardsticks: await readEntries('yardsticks'),
		// No entries that somebody edits: Astro keeps no copy of them.
		releases: readReleases(contentRoot),
	});
}

let site: Promise<Site> | undefined;

/** The whole site, read and joined once per build; in development at every request. */
export function getSite(): Promise<Site> {
	if (import.meta.env.DEV) return readSite();
	site ??= readSite();
	return site;
}

/**
 * The body of a chapter or page as a component.
 *
 * @throws if there is no such text
 */
export async function renderBody(collection: 'chapters' | 'pages', id: string) {
	const entry = await getEntry(collection, id);
	if (entry === undefined) throw new Error(`content/${collection}/${id}.mdx is missing.`);
	const { Content } = await render(entry);
	return Content;
}

/**
 * A page that is no chapter, with its body as a component.
 *
 * @throws if there is no such page
 */
export async function getPage(id: string) {
	const Content = await renderBody('pages', id);
	const page = (await getSite()).pages.get(id);
	if (page === undefined) throw new Error(`content/pages/${id}.mdx is missing.`);
	return { page, Content };
}

/** The file of a drawing of a release, by its hash. */
export const readReleasedDrawing = (hash: string): string => readDrawing(contentRoot, hash);

/** Width and height of the drawings of a released text, CSS pixels, by their hashes. */
export const measureReleasedDrawings = (text: ChapterText) =>
	new Map(
		text.blocks.flatMap(({ attributes: { svg } }) =>
			svg === undefined ? [] : [[svg, measureDrawing(readReleasedDrawing(svg))] as const],
		),
	);
