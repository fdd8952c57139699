import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'parse5';
import { type Element, getAttribute, listElements, type Node } from '../../html/dom.ts';
import { type ContentText, readContentTexts } from './find-in-content.ts';

/** A page of the built site. */
export interface Page {
	/** Its file, from the folder of the site: `geography/index.html`. */
	file: string;
	/** Its address without origin and base: `/geography/`. */
	address: string;
	html: string;
	document: Node;
	/** All elements in the order of the document. */
	elements: Element[];
	/** Every value of an `id`, with the elements that have it. */
	ids: ReadonlyMap<string, Element[]>;
}

/** A built site as rules read it. */
export interface BuiltSite {
	/** Path of its folder. */
	folder: string;
	/** Path it is served under; starts and ends with `/`. */
	base: string;
	/** Scheme, host and port of its canonical addresses; undefined where the home page names none. */
	origin: string | undefined;
	/** Every file, from the folder, with forward slashes. */
	files: ReadonlySet<string>;
	pages: Page[];
	/** The pages by their files. */
	pageByFile: ReadonlyMap<string, Page>;
	/** What the site was built from, to find the lines to mend. */
	content: ContentText[];
}

/** The text of a file of the site. */
export const readText = ({ folder }: Pick<BuiltSite, 'folder'>, file: string): string =>
	readFileSync(join(folder, file), 'utf8');

/** Whether this is the page for addresses that do not exist. */
export const isNotFoundPage = ({ file }: Page): boolean => file === '404.html';

/** The elements of these names in a page. */
export const getElements = ({ elements }: Page, ...names: string[]): Element[] =>
	elements.filter(({ tagName }) => names.includes(tagName));

/** The content of `<meta name>` or `<meta property>`, with its element. */
export function getMeta(
	page: Page,
	key: string,
): { element: Element; content: string } | undefined {
	const element = getElements(page, 'meta').find(
		(meta) => (getAttribute(meta, 'name') ?? getAttribute(meta, 'property')) === key,
	);
	return element && { element, content: getAttribute(element, 'content') ?? '' };
}

/** The elements `<link rel>` of a kind. */
export function getLinks(page: Page, rel: string): Element[] {
	return getElements(page, 'link').filter((link) =>
		getAttribute(link, 'rel')?.split(/\s+/).includes(rel),
	);
}

/** Whether search engines are asked to leave a page out. */
export const isUnlisted = (page: Page): boolean =>
	isNotFoundPage(page) || /noindex/.test(getMeta(page, 'robots')?.content ?? '');

/**
 * Whether a page is a chapter as it was on a day, `/v/2026-11-28/dmz/`: readers may find it, but search engines are told
 * to show the chapter of now in its place.
 */
export const isEarlierVersion = ({ address }: Pick<Page, 'address'>): boolean =>
	/^\/v\/\d{4}-\d{2}-\d{2}\/[^/]+\/$/.test(address);

function listFiles(folder: string): string[] {
	return readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name).slice(join(folder, '/').length))
		.map((file) => file.replaceAll('\\', '/'))
		.sort();
}

function groupIds(elements: Element[]): Map<string, Element[]> {
	const ids = new Map<string, Element[]>();
	for (const element of elements) {
		const id = getAttribute(element, 'id');
		if (id !== undefined) ids.set(id, [...(ids.get(id) ?? []), element]);
	}
	return ids;
}

function readPage(folder: string, file: string): Page {
	const html = readText({ folder }, file);
	const document = parse(html, { sourceCodeLocationInfo: true, scriptingEnabled: false });
	const elements = listElements(document);
	const address = `/${file.replace(/(^|\/)index\.html$/, '$1')}`;
	return { file, address, html, document, elements, ids: groupIds(elements) };
}

function findOrigin(pages: Page[]): string | undefined {
	const home = pages.find(({ address }) => address === '/');
	const canonical = home && getLinks(home, 'canonical')[0];
	const href = canonical && getAttribute(canonical, 'href');
	return href !== undefined && URL.canParse(href) ? new URL(href).origin : undefined;
}

/**
 * Reads all pages of a built site.
 *
 * @param base path it is served under; starts and ends with `/`
 * @param root the folder that holds `content/`
 */
export function readSite(folder: string, base: string, root: string): BuiltSite {
	const files = listFiles(folder);
	const pages = files
		.filter((file) => file.endsWith('.html'))
		.map((file) => readPage(folder, file));
	return {
		folder,
		base,
		origin: findOrigin(pages),
		files: new Set(files),
		pages,
		pageByFile: new Map(pages.map((page) => [page.file, page])),
		content: readContentTexts(root),
	};
}
