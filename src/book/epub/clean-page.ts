import { defaultTreeAdapter as tree } from 'parse5';
import { type Element, getAttribute, listElements, walk } from '../../html/dom.ts';
import {
	detach,
	findByClass,
	findById,
	findByName,
	make,
	replace,
	setAttribute,
	unwrap,
} from '../../html/tree.ts';

/** What only works, or only makes sense, on the site. */
const SITE_ONLY = {
	names: ['script', 'style', 'template', 'print-button', 'page-contents', 'summary'],
	classes: [
		'heading__link',
		'respond',
		'chapter-nav',
		'filters',
		'chart-downloads',
		'map-words',
		'source-list__self',
		'term__card',
		'print-only',
		'print-mark',
		'border-walk__map',
	],
};

/** Attributes for scripts, pointers and styles of the site. */
const DROPPED = /^(?:tabindex|title|hidden|popover|data-(?!confidence$|outcome$).*)$/;

/** A term opens a card on the site; in the book it leads to the glossary, as the link on the card does. */
function linkTerm(article: Element, term: Element): void {
	const card = findById(article, getAttribute(term, 'popovertarget') ?? '');
	const link = card && findByName(card, 'a').at(-1);
	const href = link && getAttribute(link, 'href');
	const attributes = { class: 'term', 'epub:type': 'glossref', role: 'doc-glossref', href };
	replace(term, make('a', attributes, term.childNodes.slice()));
}

/** The title of an event leads to its entry; in the entry itself it leads nowhere. */
function nameEvent(event: Element): void {
	const id = getAttribute(event, 'id');
	for (const title of findByClass(event, 'event__title')) {
		if (id !== undefined) replace(title, make('strong', {}, title.childNodes.slice()));
	}
}

function cleanAttributes(element: Element): void {
	element.attrs = element.attrs.filter(({ name }) => !DROPPED.test(name));
	const classes = getAttribute(element, 'class')
		?.split(/\s+/)
		.filter((name) => name !== '' && !name.startsWith('astro-'));
	if (classes) setAttribute(element, 'class', classes.join(' ') || undefined);
	const lang = getAttribute(element, 'lang');
	if (lang !== undefined) setAttribute(element, 'xml:lang', lang);
}

/** Marks what the readers of books know by name: references to sources, and the ways back. */
function nameLinks(article: Element): void {
	for (const mark of findByClass(article, 'mark')) {
		for (const link of findByName(mark, 'a')) {
			setAttribute(link, 'epub:type', 'biblioref');
			setAttribute(link, 'role', 'doc-biblioref');
		}
	}
	for (const back of findByClass(article, 'source__back')) {
		for (const link of findByName(back, 'a')) {
			if (getAttribute(link, 'aria-label')) setAttribute(link, 'role', 'doc-backlink');
		}
	}
}

/**
 * Turns a page of the site into material for a book, in place: without scripts, buttons and links to
 * itself, with terms that lead to the glossary and folded parts open.
 */
export function cleanPage(article: Element): void {
	for (const term of findByClass(article, 'term')) linkTerm(article, term);
	for (const name of SITE_ONLY.classes) findByClass(article, name).forEach(detach);
	findByName(article, ...SITE_ONLY.names).forEach(detach);
	findByName(article, 'map-island', 'border-walk', 'details').forEach(unwrap);
	for (const name of ['heading', 'term__hold']) findByClass(article, name).forEach(unwrap);
	findByClass(article, 'event').forEach(nameEvent);
	// Validators know no such attribute yet; the stylesheet of the book says it instead.
	for (const group of findByName(article, 'g')) setAttribute(group, 'paint-order', undefined);
	for (const element of [article, ...listElements(article)]) cleanAttributes(element);
	for (const node of walk(article)) {
		if (tree.isTextNode(node)) node.value = node.value.replace(/[ \t\r\n]+/g, ' ');
	}
	nameLinks(article);
}
