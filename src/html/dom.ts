/** Readers for the trees of parse5, beside those of its tools. Offsets are those of the page's text. */
import { ancestors, getAttribute as findAttribute, isTextNode, walkChildren } from '@parse5/tools';
import { defaultTreeAdapter as tree, type DefaultTreeAdapterTypes } from 'parse5';

export { getTextContent as getText, walkChildren as walk } from '@parse5/tools';

export type Element = DefaultTreeAdapterTypes.Element;
type Text = DefaultTreeAdapterTypes.TextNode;
export type Node = DefaultTreeAdapterTypes.Node;

/** Whether a node is an element, of these names where some are given. */
export function isElement(node: Node | null, ...names: string[]): node is Element {
	if (!node || !tree.isElementNode(node)) return false;
	return names.length === 0 || names.includes(node.tagName);
}

/** All elements below a node, in the order of the document. */
export const listElements = (node: Node): Element[] =>
	[...walkChildren(node)].filter((child) => isElement(child));

/** The value of an attribute, or undefined where there is none. */
export const getAttribute = (element: Element, name: string): string | undefined =>
	findAttribute(element, name) ?? undefined;

/** Whether an element has a class. */
export function hasClass(element: Element, name: string): boolean {
	return getAttribute(element, 'class')?.split(/\s+/).includes(name) ?? false;
}

/** The nearest of an element and those around it that passes a test. */
export const closest = (node: Node, test: (element: Element) => boolean): Element | undefined =>
	[...ancestors(node)].find((around): around is Element => isElement(around) && test(around));

/** Elements whose text is not for reading. */
const NOT_PROSE = ['script', 'style', 'template'];

/** The texts a reader meets, in order, without scripts and styles. */
export function listTexts(node: Node): Text[] {
	return [...walkChildren(node)].filter(
		(child): child is Text => isTextNode(child) && !isElement(child.parentNode, ...NOT_PROSE),
	);
}

/** Where a node begins; 0 for one that the parser added. */
export const getOffset = (node: Node): number => node.sourceCodeLocation?.startOffset ?? 0;

/** Where an attribute begins, or its element where that is not known. */
export function getAttributeOffset(element: Element, name: string): number {
	const attributes = element.sourceCodeLocation?.attrs;
	const place = attributes?.[name] ?? attributes?.[`xlink:${name}`];
	return place?.startOffset ?? getOffset(element);
}
