import {
	type BodyNode,
	type ComponentNode,
	isComponent,
	walkBody,
} from '../../../model/parse-body.ts';
import { type ComponentSpec, getSpec } from '../../../model/vocabulary.ts';
import type { Finding, Rule } from '../../problem.ts';
import { locateNode } from '../locate.ts';
import { walkBodies } from '../walk-bodies.ts';

type Text = Pick<Finding, 'message' | 'fix'>;

/** Whether a component stands where its kind may stand. */
function checkFlow(node: ComponentNode, { flow, children }: ComponentSpec): Text | undefined {
	const isInline = node.type === 'mdxJsxTextElement';
	if (flow === 'inline' && !isInline) {
		const message = `<${node.name}> stands on lines of its own.`;
		return { message, fix: 'put it into a sentence.' };
	}
	if (flow === 'block' && isInline) {
		const message = `<${node.name}> stands inside a sentence.`;
		const tags = children === 'none' ? 'it' : 'its opening and its closing tag';
		return { message, fix: `put ${tags} on a line of its own, with blank lines around.` };
	}
	return undefined;
}

/** Whether a component encloses what its kind encloses. */
function checkChildren(node: ComponentNode, { children }: ComponentSpec): Text | undefined {
	const inside: BodyNode[] = node.children;
	if (children === 'none' && inside.length > 0) {
		const message = `<${node.name}> encloses words that nobody would see.`;
		return { message, fix: `close it at once: <${node.name} … />.` };
	}
	if ((children === 'words' || children === 'paragraphs') && inside.length === 0) {
		const message = `<${node.name}> encloses nothing.`;
		return { message, fix: 'write the words between its tags, or remove it.' };
	}
	if (children === 'paragraphs' && inside.some(({ type }) => type === 'text')) {
		const message = `The words in <${node.name}> form no paragraph.`;
		return { message, fix: 'put a blank line after its opening tag and before its closing tag.' };
	}
	return undefined;
}

/** What prints a link or a button, in which there can be no other. */
const isInteractive = (node: BodyNode): boolean =>
	node.type === 'link' || getSpec(node)?.isLink === true;

const show = (node: BodyNode): string => (isComponent(node) ? `<${node.name}>` : 'a link');

/** The first component or link inside a link, a claim, a person or a term. */
function checkNesting(outer: BodyNode): { node: BodyNode; text: Text } | undefined {
	if (!isInteractive(outer)) return undefined;
	let inner: BodyNode | undefined;
	walkBody(outer, (node) => {
		if (node !== outer && (isComponent(node) || node.type === 'link')) inner ??= node;
	});
	if (!inner) return undefined;
	const message = `There is ${show(inner)} inside ${show(outer)}; a link can hold no other.`;
	return { node: inner, text: { message, fix: 'put one after the other.' } };
}

export const misplacedComponent: Rule = {
	id: 'misplaced-component',
	title: 'A component stands where its kind cannot stand, or encloses what it cannot enclose.',
	level: 'error',
	check(content, report) {
		walkBodies(content, (node, entry) => {
			const spec = getSpec(node);
			const text =
				spec && isComponent(node)
					? (checkFlow(node, spec) ?? checkChildren(node, spec))
					: undefined;
			if (text) report({ ...locateNode(entry, node), ...text });
			const nested = checkNesting(node);
			if (nested) report({ ...locateNode(entry, nested.node), ...nested.text });
		});
	},
};
