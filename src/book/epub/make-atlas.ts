import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type Element, getAttribute, getText, isElement } from '../../html/dom.ts';
import type { BookDocument } from './book-document.ts';
import { cleanPage } from './clean-page.ts';
import { placeDrawings } from './place-drawings.ts';
import { readSitePage } from './site-pages.ts';
import { detach, findByClass, findById, findByName, make, setAttribute } from '../../html/tree.ts';

/** Makes the headings of a map's page one level lower, since its title becomes a section of the atlas. */
function lowerHeadings(article: Element): void {
	for (const heading of findByName(article, 'h1', 'h2', 'h3', 'h4')) {
		heading.tagName = `h${Number(heading.tagName.slice(1)) + 1}`;
		heading.nodeName = heading.tagName;
	}
}

/** Takes out what is offered for download; in the book nobody can. */
function dropDownloads(article: Element): void {
	const heading = findById(article, 'downloads');
	const siblings = heading?.parentNode?.childNodes.slice() ?? [];
	const rest = siblings.slice(siblings.findIndex((node) => node === heading));
	const end = rest.findIndex((node) => node !== heading && isElement(node, 'h2'));
	rest.slice(0, end === -1 ? undefined : end).forEach(detach);
}

function makePlate(site: string, id: string): Element {
	const { article } = readSitePage(site, `maps/${id}`);
	placeDrawings(site, article);
	cleanPage(article);
	dropDownloads(article);
	lowerHeadings(article);
	const [title] = findByName(article, 'h2');
	const [figure] = findByClass(article, 'map');
	const [words] = findByClass(article, 'prose');
	for (const part of [words, figure].filter((one) => one !== undefined)) {
		for (const element of findByName(part, 'h3', 'section')) {
			setAttribute(element, 'id', undefined);
			setAttribute(element, 'aria-labelledby', undefined);
		}
	}
	return make(
		'section',
		{ class: 'plate', 'aria-labelledby': id },
		make('h2', { id }, title === undefined ? id : getText(title).trim()),
		figure,
		words,
	);
}

/**
 * Makes the atlas: every map, followed by the same in words and the table of its places, as readers
 * need who do not see it.
 */
export function makeAtlas(site: string): BookDocument {
	const { address, article } = readSitePage(site, 'maps');
	const ids = findByName(article, 'a')
		.map((link) => getAttribute(link, 'href') ?? '')
		.filter((href) => href.startsWith(address) && href.endsWith('/') && href !== address)
		.map((href) => href.slice(address.length, -1));
	const maps = [...new Set(ids)].filter((id) => existsSync(join(site, 'maps', `${id}.svg`)));
	return {
		file: 'maps.xhtml',
		title: 'Maps',
		matter: 'backmatter',
		places: new Map([
			[address, 'maps'],
			...maps.map((id): [string, string] => [`${address}${id}/`, id]),
		]),
		sections: true,
		body: make(
			'section',
			{ 'epub:type': 'appendix', role: 'doc-appendix', id: 'maps', 'aria-label': 'Maps' },
			make('h1', {}, 'Maps'),
			...maps.map((id) => makePlate(site, id)),
		),
	};
}
