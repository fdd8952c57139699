/** Writers for the trees of parse5, beside those of its tools; the readers are in `dom.ts`. */
import {
	appendChild,
	createElement,
	removeAttribute,
	removeNode,
	replaceWith,
} from '@parse5/tools';
import { defaultTreeAdapter as tree } from 'parse5';
import { type Element, hasClass, listElements, type Node } from './dom.ts';

/** What an element may be given as a child. */
type Child = Node | string | undefined | readonly Child[];

type ChildNode = Parameters<typeof appendChild>[1];

function append(parent: Element, child: Child): void {
	if (child === undefined) return;
	if (typeof child === 'string') tree.insertText(parent, child);
	else if ('nodeName' in child) appendChild(parent, detach(child) as ChildNode);
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
	const element = createElement(tagName, attrs);
	append(element, children);
	return element;
}

/** Puts a node before all others in an element. */
export function prepend(element: Element, node: Node): void {
	const [first] = element.childNodes;
	const child = detach(node) as ChildNode;
	if (first) tree.insertBefore(element, child, first);
	else appendChild(element, child);
}

/** Takes a node out of its tree. */
export function detach<T extends Node>(node: T): T {
	removeNode(node);
	return node;
}

/** Puts a node before another. */
export function insertBefore(node: Node, other: Node): void {
	const { parentNode } = node as ChildNode;
	if (parentNode) tree.insertBefore(parentNode, detach(other) as ChildNode, node as ChildNode);
}

/** Puts other nodes, wherever they stand, into the place of one. */
export function replace(node: Node, ...others: readonly Node[]): void {
	replaceWith(node as ChildNode, ...others.map((other) => detach(other) as ChildNode));
}

/** Takes an element away and leaves what is in it. */
export const unwrap = (element: Element): void => replace(element, ...element.childNodes.slice());

/** Sets an attribute where it stands, adds it at the end, or takes it away. */
export function setAttribute(element: Element, name: string, value: string | undefined): void {
	const known = element.attrs.find((attribute) => attribute.name === name);
	if (value === undefined) removeAttribute(element, name);
	else if (known) known.value = value;
	else element.attrs.push({ name, value });
}

/** All elements below a node with a class, in the order of the document. */
export const findByClass = (node: Node, name: string): Element[] =>
	listElements(node).filter((element) => hasClass(element, name));

/** All elements below a node with one of these names, in the order of the document. */
export const findByName = (node: Node, ...names: string[]): Element[] =>
	listElements(node).filter((element) => names.includes(element.tagName));
