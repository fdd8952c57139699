import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'parse5';
import {
	type Element,
	getAttribute,
	hasClass,
	isElement,
	listElements,
	type Node,
} from '../../html/dom.ts';
import { findByName, setAttribute } from '../../html/tree.ts';

/** A page of the built site, as material for the book. */
export interface SitePage {
	/** Its canonical address. */
	address: string;
	/** The whole text of the file. */
	html: string;
	/** The article or, on the home page, the element that takes its place. Its links are absolute. */
	article: Element;
	/** The content of `<meta name="description">`. */
	description: string;
	/** The foot of the page. */
	footer: Element | undefined;
}

const isArticle = (element: Element): boolean =>
	hasClass(element, 'page') && isElement(element.parentNode, 'main');

function findByRel(document: Node, rel: string): string | undefined {
	const link = findByName(document, 'link').find((one) => getAttribute(one, 'rel') === rel);
	return link && getAttribute(link, 'href');
}

/** Makes every link of a page absolute, so that what is taken from it can stand anywhere. */
function makeLinksAbsolute(document: Node, address: string): void {
	for (const link of findByName(document, 'a')) {
		const href = getAttribute(link, 'href');
		if (href !== undefined && URL.canParse(href, address)) {
			setAttribute(link, 'href', new URL(href, address).href);
		}
	}
}

/**
 * Reads a page of a built site.
 *
 * @param site folder of the site
 * @param path folder of the page in it: `geography`, or nothing for the home page
 * @throws if the page has no canonical address or no article
 */
export function readSitePage(site: string, path = ''): SitePage {
	const html = readFileSync(join(site, path, 'index.html'), 'utf8');
	const document = parse(html, { scriptingEnabled: false });
	const address = findByRel(document, 'canonical');
	const article = listElements(document).find(isArticle);
	if (address === undefined || article === undefined) {
		throw new Error(`The page "/${path}" of the built site is not as the book expects it.`);
	}
	makeLinksAbsolute(document, address);
	const description = findByName(document, 'meta').find(
		(meta) => getAttribute(meta, 'name') === 'description',
	);
	return {
		address,
		html,
		article,
		description: (description && getAttribute(description, 'content')) ?? '',
		footer: findByName(document, 'footer')[0],
	};
}

/**
 * The folder of a page in its site, from its address.
 *
 * @param home address of the home page
 */
export const getPath = (address: string, home: string): string =>
	address.slice(home.length).replace(/#.*/, '').replace(/\/$/, '');
