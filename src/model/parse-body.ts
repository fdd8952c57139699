import { type MdastNode, mdxToMdast } from 'satteri';

/** A node of a parsed body. */
export type BodyNode = MdastNode;

/** A component as an author wrote it, within a sentence or on lines of its own. */
export type ComponentNode = Extract<BodyNode, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;

/**
 * Parses an MDX body as Astro does, without its plugins.
 *
 * @throws Error with a message that begins `line:column:` where the body is not valid MDX
 */
export function parseBody(body: string): BodyNode {
	return mdxToMdast(body, { features: { headingAttributes: true } });
}

/** Visits a node and what is in it in reading order; where `visit` returns false, not what is in it. */
export function walkBody(node: BodyNode, visit: (node: BodyNode) => boolean | void): void {
	if (visit(node) === false || !('children' in node)) return;
	for (const child of node.children) walkBody(child, visit);
}

export const isComponent = (node: BodyNode): node is ComponentNode =>
	node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';

/** The props of a component that are plain strings: all that authors may write. */
export function getProps(component: ComponentNode): Record<string, string> {
	return Object.fromEntries(
		component.attributes.flatMap((attribute) =>
			attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string'
				? [[attribute.name, attribute.value]]
				: [],
		),
	);
}

/** The words in a node, without markup. */
export function getText(node: BodyNode): string {
	if ('children' in node) return node.children.map(getText).join('');
	return 'value' in node ? node.value : '';
}

/** The permanent id in the heading's `{#id}`, or undefined where it has none. */
export function getHeadingId(heading: Extract<BodyNode, { type: 'heading' }>): string | undefined {
	const data: { hProperties?: Record<string, unknown> } | undefined = heading.data;
	const id = data?.hProperties?.['id'];
	return typeof id === 'string' ? id : undefined;
}
