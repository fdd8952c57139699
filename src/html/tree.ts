/** Small writers for the trees of parse5; the readers are in `dom.ts`. */
import { defaultTreeAdapter as tree, html, parseFragment } from 'parse5';
import { type Element, hasClass, isElement, listElements, type Node } from './dom.ts';

/** What an element may be given as a child. */
type Child = Node | string | undefined | readonly Child[];

type ChildNode = Parameters<typeof tree.appendChild>[1];

function append(parent: Element, child: Child): void {
	if (child === undefined) return;
	if (typeof child === 'string') tree.insertText(parent, child);
	else if ('nodeName' in child) tree.appendChild(parent, detach(child) as ChildNode);
	else for (const one of child) append(parent, one);
}

/**
 * Makes an element of HTML. An attribute that is undefined is left out; a child that stands
 * elsewhere moves.
 */
export function make(
	tagName: string,
	attributes: Record<string, string | undefined>,
	...children: Child[]
): Element {
	const attrs = Object.entries(attributes).flatMap(([name, value]) =>
		value === undefined ? [] : [{ name, value }],
	);
	const element = tree.createElement(tagName, html.NS.HTML, attrs);
	append(element, children);
	return element;
}

/** Puts a node before all others in an element. */
export function prepend(element: Element, node: Node): void {
	const [first] = element.childNodes;
	const child = detach(node) as ChildNode;
	if (first) tree.insertBefore(element, child, first);
	else tree.appendChild(element, child);
}

/** Takes a node out of its tree. */
export function detach<T extends Node>(node: T): T {
	tree.detachNode(node as unknown as ChildNode);
	return node;
}

/** Puts a node before another. */
export function insertBefore(node: Node, other: Node): void {
	const { parentNode } = node as ChildNode;
	if (parentNode) tree.insertBefore(parentNode, detach(other) as ChildNode, node as ChildNode);
}

/** Puts other nodes into the place of one. */
export function replace(node: Node, ...others: readonly Node[]): void {
	const child = node as ChildNode;
	const parent = child.parentNode;
	if (!parent) return;
	for (const other of others) {
		tree.insertBefore(parent, detach(other) as ChildNode, child);
	}
	detach(child);
}

/** Takes an element away and leaves what is in it. */
export const unwrap = (element: Element): void => replace(element, ...element.childNodes.slice());

/** Sets an attribute, or takes it away. */
export function setAttribute(element: Element, name: string, value: string | undefined): void {
	const known = element.attrs.find((attribute) => attribute.name === name);
	if (value === undefined) element.attrs = element.attrs.filter((one) => one !== known);
	else if (known) known.value = value;
	else element.attrs.push({ name, value });
}

/** All elements below a node with a class, in the order of the document. */
export const findByClass = (node: Node, name: string): Element[] =>
	listElements(node).filter((element) => hasClass(element, name));

/** All elements below a node with one of these names, in the order of the document. */
export const findByName = (node: Node, ...names: string[]): Element[] =>
	listElements(node).filter((element) => names.includes(element.tagName));

/** Reads the root of an SVG file. */
export function parseSvg(file: string): Element {
	const root = parseFragment(file).childNodes.find((node) => isElement(node, 'svg'));
	if (!isElement(root ?? null)) throw new Error('This is no SVG file.');
	return root as Element;
}
