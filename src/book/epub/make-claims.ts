import { type Element, getAttribute, getText } from '../../html/dom.ts';
import type { BookDocument } from './book-document.ts';
import { cleanPage } from './clean-page.ts';
import { getPath, readSitePage } from './site-pages.ts';
import {
	detach,
	findByClass,
	findById,
	findByName,
	make,
	replace,
	unwrap,
} from '../../html/tree.ts';

const getTidyText = (element: Element | undefined): string =>
	element === undefined ? '' : getText(element).replace(/\s+/g, ' ').trim();

/** The elements after a heading, up to the next one. */
function listAfter(article: Element, id: string): Element[] {
	const heading = findById(article, id);
	const siblings = (heading?.parentNode?.childNodes ?? []).filter((node) => 'tagName' in node);
	const rest = heading === undefined ? [] : siblings.slice(siblings.indexOf(heading) + 1);
	const end = rest.findIndex(({ tagName }) => tagName === 'h2');
	return end === -1 ? rest : rest.slice(0, end);
}

/** One figure of a claim, as a line: the figure, what it counts, as of when, who says so. */
function makeFigure(row: Element, id: string): Element {
	const cells = findByName(row, 'td');
	findByClass(row, 'figures__note').forEach(detach);
	const [what, asOf, who] = cells.map(getTidyText);
	const figure = getTidyText(findByName(row, 'th')[0]);
	const date = asOf === 'not dated' ? '' : `, ${asOf}`;
	return make('li', { id }, make('strong', {}, figure), ` ${what}${date}: ${who}`);
}

/** A paragraph of links, or nothing where there are none. */
function makeLinks(label: string, links: readonly Element[]): Element | undefined {
	if (links.length === 0) return undefined;
	return make(
		'p',
		{ class: 'claim__links' },
		`${label}: `,
		links.map((link, index) => [index > 0 ? '; ' : '', link]),
		'.',
	);
}

const listItems = (article: Element, id: string): Element[] =>
	listAfter(article, id).flatMap((list) => findByName(list, 'li'));

/** The works that a claim rests on, by title, with links to their entries in the list of sources. */
function listSources(article: Element): Element[] {
	return listItems(article, 'sources').flatMap((item) => {
		const links = findByName(item, 'a');
		const entry = links.find((link) => getAttribute(link, 'href')?.includes('/sources/#'));
		const name =
			findByName(item, 'cite')[0] ??
			findByClass(item, 'claim-page__source').flatMap((source) => findByName(source, 'a'))[0];
		if (entry === undefined || name === undefined) return [];
		const lang = getAttribute(name, 'lang');
		const attributes = { href: getAttribute(entry, 'href'), lang, 'xml:lang': lang };
		return [make('a', attributes, getTidyText(name))];
	});
}

/** The places in the chapters that use a claim. */
function listUses(article: Element): Element[] {
	return listItems(article, 'see').flatMap((item) => {
		const label = getTidyText(item);
		const [link] = findByName(item, 'a');
		return link && label.startsWith('Chapter ')
			? [make('a', { href: getAttribute(link, 'href') }, label)]
			: [];
	});
}

/** What the book says of a claim: what the list of the site says, figures, sources and uses. */
function makeEntry(item: Element, page: Element, id: string, keys: readonly string[]): Element {
	const figures = keys.flatMap((key) => {
		const row = findById(page, key);
		return row ? [makeFigure(row, `${id}-${key}`)] : [];
	});
	return make(
		'div',
		{ id, class: 'claim-entry' },
		item.childNodes.slice(),
		figures.length > 0 ? make('ul', { class: 'claim__figures' }, figures) : undefined,
		makeLinks('Sources', listSources(page)),
		makeLinks('Used in', listUses(page)),
	);
}

/** The keys of the figures on the page of a claim. */
const listKeys = (page: Element): string[] =>
	findByClass(page, 'figures')
		.flatMap((table) => findByName(table, 'tr'))
		.flatMap((row) => getAttribute(row, 'id') ?? []);

/**
 * Makes the list of claims in short form: statement, verdict and confidence, figures, sources and the
 * chapters that use them. The pages of the claims on the site say more.
 */
export function makeClaims(site: string, home: string): BookDocument {
	const { address, article } = readSitePage(site, 'claims');
	const places = new Map<string, string>();
	cleanPage(article);
	for (const item of findByClass(article, 'claims__item')) {
		const [link] = findByName(item, 'h3').flatMap((heading) => findByName(heading, 'a'));
		const claim = (link && getAttribute(link, 'href')) ?? '';
		if (link) unwrap(link);
		const page = readSitePage(site, getPath(claim, home)).article;
		cleanPage(page);
		const id = `claim-${getPath(claim, address)}`;
		const keys = listKeys(page);
		places.set(claim, id);
		for (const key of keys) places.set(`${claim}#${key}`, `${id}-${key}`);
		replace(item, makeEntry(item, page, id, keys));
	}
	findByClass(article, 'claims__list').forEach(unwrap);
	return {
		file: 'claims.xhtml',
		title: 'Claims',
		matter: 'backmatter',
		address,
		places,
		sections: true,
		body: make(
			'section',
			{ 'epub:type': 'appendix', role: 'doc-appendix', 'aria-label': 'Claims' },
			article.childNodes.slice(),
		),
	};
}
