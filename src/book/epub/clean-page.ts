import { defaultTreeAdapter as tree } from 'parse5';
import { type Element, getAttribute, listElements, walk } from '../../html/dom.ts';
import {
	detach,
	findByClass,
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
		'term-cards',
		'mark__plain',
		'print-only',
		'print-mark',
		'border-walk__map',
	],
};

/** Attributes for scripts, pointers and styles of the site. */
const DROPPED = /^(?:tabindex|title|hidden|popover|data-(?!confidence$|outcome$).*)$/;

/** The numbers of a source mark, which the stylesheet of the site draws, become text. */
function writeNumbers(mark: Element): void {
	for (const link of findByName(mark, 'a'))
		tree.insertText(link, getAttribute(link, 'data-mark') ?? '');
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

/** Marks what the readers of books know by name: references to sources and to the glossary, and the ways back. */
function nameLinks(article: Element): void {
	for (const term of findByClass(article, 'term')) {
		setAttribute(term, 'epub:type', 'glossref');
		setAttribute(term, 'role', 'doc-glossref');
	}
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
	for (const mark of findByClass(article, 'mark')) writeNumbers(mark);
	for (const name of SITE_ONLY.classes) findByClass(article, name).forEach(detach);
	findByName(article, ...SITE_ONLY.names).forEach(detach);
	findByName(article, 'map-island', 'border-walk', 'details').forEach(unwrap);
	findByClass(article, 'heading').forEach(unwrap);
	findByClass(article, 'event').forEach(nameEvent);
	// Validators know no such attribute yet; the stylesheet of the book says it instead.
	for (const group of findByName(article, 'g')) setAttribute(group, 'paint-order', undefined);
	for (const element of [article, ...listElements(article)]) cleanAttributes(element);
	for (const node of walk(article)) {
		if (tree.isTextNode(node)) node.value = node.value.replace(/[ \t\r\n]+/g, ' ');
	}
	nameLinks(article);
}
