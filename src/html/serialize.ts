import { defaultTreeAdapter as tree, html } from 'parse5';
import { type Element, isElement, type Node } from './dom.ts';
import { escapeXml } from './escape-xml.ts';

type Namespace = Element['namespaceURI'];

/** Elements without content, which XML closes in their tag. */
const VOID = new Set(['area', 'br', 'col', 'hr', 'img', 'input', 'link', 'meta', 'source', 'wbr']);

function serializeElement(element: Element, outer: Namespace): string {
	const { tagName, namespaceURI } = element;
	const isForeign = namespaceURI !== html.NS.HTML;
	const attributes = element.attrs
		.filter(({ name, prefix }) => name !== 'xmlns' && prefix !== 'xmlns')
		.map(({ name, prefix, value }) => {
			const full = prefix ? `${prefix}:${name}` : name;
			return ` ${full}="${escapeXml(value)}"`;
		});
	if (namespaceURI !== outer) attributes.unshift(` xmlns="${namespaceURI}"`);
	const open = `<${tagName}${attributes.join('')}`;
	if (element.childNodes.length === 0 && (isForeign || VOID.has(tagName))) return `${open}/>`;
	const inner = element.childNodes.map((child) => serialize(child, namespaceURI)).join('');
	return `${open}>${inner}</${tagName}>`;
}

/**
 * Writes a tree of HTML as XHTML, with drawings in their own namespace. Comments are left out.
 *
 * @param outer namespace of the element it will stand in
 */
export function serialize(node: Node, outer: Namespace = html.NS.HTML): string {
	if (isElement(node)) return serializeElement(node, outer);
	return tree.isTextNode(node) ? escapeXml(node.value) : '';
}
