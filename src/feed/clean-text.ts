import { parseFragment, serialize } from 'parse5';
import { defaultTreeAdapter as tree } from 'parse5';
import { type Element, getAttribute, hasClass, listElements, walk } from '../html/dom.ts';
import { detach, findByClass, findByName, replace, unwrap } from '../html/tree.ts';

/** What only works, or only makes sense, on the site or on paper. */
const LEFT_OUT = ['share-link', 'respond', 'print-only', 'screen-only', 'note__label'];

/** Elements that no reader of feeds takes. */
const NOT_TAKEN = ['script', 'style', 'template', 'link', 'svg', 'input', 'button', 'map-island'];

/** Attributes that mean something without the styles and scripts of the site. */
const KEPT = new Set(['href', 'hreflang', 'src', 'alt', 'lang', 'datetime', 'start', 'title']);

/** Elements that are nothing without their styles. */
const FRAMES = ['header', 'div', 'label', 'span', 'section'];

/** The numbers of a source mark stand in brackets: the links to the list of sources are drawn by the stylesheet. */
function writeMark(mark: Element): void {
	const [plain] = findByClass(mark, 'mark__plain');
	if (plain) replace(mark, ...plain.childNodes.slice());
	else detach(mark);
}

/** The word "disputed" behind a figure is drawn by the stylesheet of the site. */
function nameDispute(element: Element): void {
	if (getAttribute(element, 'data-confidence') === 'contested')
		tree.insertText(element, ' (disputed)');
}

/** What the essay argued, and what came of it, stand apart from the text in every reader as a quotation does. */
function setApart(voice: Element): void {
	voice.tagName = voice.nodeName = 'blockquote';
}

/** The dates stand before the events: numbers would only disturb. */
function leaveNumbers(list: Element): void {
	list.tagName = list.nodeName = 'ul';
}

function cleanLink(link: Element, from: string): void {
	for (const attribute of link.attrs) {
		if (attribute.name === 'href' || attribute.name === 'src')
			attribute.value = new URL(attribute.value, from).href;
	}
	if (
		link.tagName === 'a' &&
		(link.childNodes.length === 0 || getAttribute(link, 'href') === undefined)
	)
		unwrap(link);
}

/**
 * A text of the site as a reader of feeds can show it: without furniture, with full addresses, and with the words in it
 * that the stylesheets draw on the site. HTML in, HTML out.
 *
 * @param from full address of the page that the text stands on
 */
export function cleanText(html: string, from: string): string {
	const text = parseFragment(html);
	for (const name of LEFT_OUT) findByClass(text, name).forEach(detach);
	findByName(text, ...NOT_TAKEN).forEach(detach);
	findByClass(text, 'mark').forEach(writeMark);
	findByClass(text, 'voice').forEach(setApart);
	findByClass(text, 'events').forEach(leaveNumbers);
	listElements(text).forEach(nameDispute);
	for (const element of listElements(text)) {
		const isHidden = hasClass(element, 'visually-hidden') && element.tagName !== 'span';
		element.attrs = element.attrs.filter(({ name }) => KEPT.has(name));
		cleanLink(element, from);
		if (isHidden) detach(element);
		else if (FRAMES.includes(element.tagName) && element.attrs.length === 0) unwrap(element);
	}
	for (const node of walk(text)) {
		if (tree.isTextNode(node)) node.value = node.value.replace(/[ \t\r\n]+/g, ' ');
		if (tree.isCommentNode(node)) detach(node);
	}
	return serialize(text).trim();
}
