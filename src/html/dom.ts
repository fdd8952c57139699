/** Small readers for the trees of parse5. Offsets are those of the page's text. */
import { defaultTreeAdapter as tree, type DefaultTreeAdapterTypes } from 'parse5';

export type Element = DefaultTreeAdapterTypes.Element;
type Text = DefaultTreeAdapterTypes.TextNode;
export type Node = DefaultTreeAdapterTypes.Node;

const isParent = (node: Node): node is DefaultTreeAdapterTypes.ParentNode => 'childNodes' in node;

/** Whether a node is an element, of these names where some are given. */
export function isElement(node: Node | null, ...names: string[]): node is Element {
	if (!node || !tree.isElementNode(node)) return false;
	return names.length === 0 || names.includes(node.tagName);
}

/** All nodes below one, in the order of the document. */
export function* walk(node: Node): Generator<Node> {
	if (!isParent(node)) return;
	for (const child of node.childNodes) {
		yield child;
		yield* walk(child);
	}
}

/** All elements below a node, in the order of the document. */
export const listElements = (node: Node): Element[] => [...walk(node)].filter((n) => isElement(n));

/** The value of an attribute, or undefined where there is none. */
export function getAttribute(element: Element, name: string): string | undefined {
	return element.attrs.find((attribute) => attribute.name === name)?.value;
}

/** Whether an element has a class. */
export function hasClass(element: Element, name: string): boolean {
	return getAttribute(element, 'class')?.split(/\s+/).includes(name) ?? false;
}

/** The text of an element and all in it, as it stands. */
export function getText(node: Node): string {
	return [...walk(node)].map((child) => (tree.isTextNode(child) ? child.value : '')).join('');
}

/** The nearest of an element and those around it that passes a test. */
export function closest(node: Node, test: (element: Element) => boolean): Element | undefined {
	for (let at: Node | null = node; at; at = 'parentNode' in at ? at.parentNode : null) {
		if (isElement(at) && test(at)) return at;
	}
	return undefined;
}

/** Elements whose text is not for reading. */
const NOT_PROSE = ['script', 'style', 'template'];

/** The texts a reader meets, in order, without scripts and styles. */
export function listTexts(node: Node): Text[] {
	return [...walk(node)].filter(
		(child): child is Text => tree.isTextNode(child) && !isElement(child.parentNode, ...NOT_PROSE),
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
