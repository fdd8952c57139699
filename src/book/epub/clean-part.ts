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

/** What only works, or only makes sense, on the site or on paper. */
const LEFT_OUT = ['term-cards', 'mark__plain', 'print-only', 'see-page', 'book-contents__page'];

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

/** Older readers know the role of a group, but not that a section may have it. */
function nameGroup(section: Element): void {
	if (getAttribute(section, 'role') === 'group') section.tagName = section.nodeName = 'div';
}

/** Whether an element of the page names the e-book as a place where it stands. */
export const isForReaders = (element: Element): boolean =>
	getAttribute(element, 'data-bindings')?.split(' ').includes('e-book') ?? false;

/** What names other bindings only, and what is hidden on paper for another reason than that the e-book has it. */
const isLeftOut = (element: Element): boolean =>
	!isForReaders(element) &&
	['hidden', 'data-bindings'].some((name) => getAttribute(element, name) !== undefined);

/** A link that leads to the web on paper leads to the place that only the e-book has. */
function followPlace(element: Element): void {
	const place = getAttribute(element, 'data-place');
	if (place !== undefined) setAttribute(element, 'href', `#${place}`);
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

/** Marks what the readers of books know by name: references to sources and to the glossary. */
function nameLinks(part: Element): void {
	for (const term of findByClass(part, 'term')) {
		setAttribute(term, 'epub:type', 'glossref');
		setAttribute(term, 'role', 'doc-glossref');
	}
	for (const mark of findByClass(part, 'mark')) {
		for (const link of findByName(mark, 'a')) {
			setAttribute(link, 'epub:type', 'biblioref');
			setAttribute(link, 'role', 'doc-biblioref');
		}
	}
}

/**
 * Turns a part of the page `/print/` into material for a book, in place: without what only works on the site or on
 * paper, with terms that lead to the glossary.
 */
export function cleanPart(part: Element): void {
	for (const mark of findByClass(part, 'mark')) writeNumbers(mark);
	for (const name of LEFT_OUT) findByClass(part, name).forEach(detach);
	listElements(part).filter(isLeftOut).forEach(detach);
	listElements(part).forEach(followPlace);
	findByName(part, 'summary').forEach(detach);
	findByName(part, 'details').forEach(unwrap);
	findByName(part, 'section').forEach(nameGroup);
	findByClass(part, 'heading').forEach(unwrap);
	findByClass(part, 'event').forEach(nameEvent);
	// Validators know no such attribute yet; the stylesheet of the book says it instead.
	for (const group of findByName(part, 'g')) setAttribute(group, 'paint-order', undefined);
	for (const element of [part, ...listElements(part)]) cleanAttributes(element);
	for (const node of walk(part)) {
		if (tree.isTextNode(node)) node.value = node.value.replace(/[ \t\r\n]+/g, ' ');
	}
	nameLinks(part);
}
