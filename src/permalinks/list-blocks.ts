import { type BodyNode, type ComponentNode, getProps, isComponent } from '../model/parse-body.ts';
import { printTokens } from '../model/tokens.ts';
import { getSpec, reads } from '../model/vocabulary.ts';

/** What has a permanent id of its own in a body: a paragraph, a list item or a quotation. */
export interface BodyBlock {
	node: BodyNode;
	/** Its wording on one line; a figure is `[claim/value]`. */
	text: string;
}

/** A figure or a name that a component fills in: it stays the same when its claim changes. */
function printComponent(component: ComponentNode): string | undefined {
	const { id = '', value, format } = getProps(component);
	if (reads(component, 'figure') && value !== undefined)
		return `[${id}/${value}${format === undefined ? '' : `|${format}`}]`;
	if (reads(component, 'name') && component.children.length === 0) return `[${id}]`;
	return undefined;
}

/** The words of a node, without notes, which have ids of their own, and without lists in a list. */
function printWords(node: BodyNode): string {
	if (isComponent(node)) {
		if (reads(node, 'aside', 'nothing')) return '';
		const printed = printComponent(node);
		if (printed !== undefined) return printed;
	}
	if (node.type === 'list') return '';
	if (node.type === 'break') return ' ';
	if ('children' in node) return node.children.map(printWords).join('');
	return 'value' in node ? node.value : '';
}

const toLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Whether a node is one block, whatever stands in it. */
const isBlock = (node: BodyNode): boolean => {
	if (node.type === 'paragraph' || node.type === 'listItem') return true;
	const spec = getSpec(node);
	return spec?.flow === 'block' && spec.children === 'words';
};

/** Lists in a block, whose items are blocks too. */
const listInner = (node: BodyNode): BodyNode[] =>
	'children' in node ? node.children.filter(({ type }) => type === 'list') : [];

/** The blocks of a body in reading order, all that `npm run permalinks` names and the pages print an id on. */
export function listBlocks(node: BodyNode): BodyBlock[] {
	if (isBlock(node)) {
		const text = toLine(printWords(node));
		const own = text === '' ? [] : [{ node, text }];
		return [...own, ...listInner(node).flatMap(listBlocks)];
	}
	return 'children' in node ? node.children.flatMap(listBlocks) : [];
}

/** The wording of a key point as that of a block. */
export const readKeyPoint = (point: string): string =>
	toLine(printTokens(point, ({ text }) => `[${text.slice(1, -1)}]`));
