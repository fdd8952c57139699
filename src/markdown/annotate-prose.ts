import {
	defineMdastPlugin,
	type MdastPluginEntry,
	type MdxJsxFlowElement,
	type MdxJsxTextElement,
} from 'satteri';
import { splitLanguages } from '../model/split-languages.ts';

/** Components that set a source mark share one count; terms have their own. */
const COUNTED: Record<string, 'mark' | 'term'> = {
	Claim: 'mark',
	Cite: 'mark',
	Quote: 'mark',
	Term: 'term',
};

/**
 * Gives every `Claim`, `Cite`, `Quote` and `Term` its place in the text as the prop `occurrence`
 * (from 1), so that a component knows its mark without counting while it renders; and marks Korean
 * script with its language, so that voices and line breaks get it right.
 *
 * A factory: the counts start anew in every document.
 */
export const annotateProse: MdastPluginEntry = () => {
	const counts = { mark: 0, term: 0 };

	function number<Element extends MdxJsxTextElement | MdxJsxFlowElement>(
		element: Readonly<Element>,
	): Element | undefined {
		const kind = COUNTED[element.name ?? ''];
		if (kind === undefined) return undefined;
		counts[kind] += 1;
		const attribute = { type: 'mdxJsxAttribute', name: 'occurrence', value: String(counts[kind]) };
		const { type, name, attributes, children } = element;
		return { type, name, attributes: [...attributes, attribute], children } as Element;
	}

	return defineMdastPlugin({
		name: 'annotate-prose',
		mdxJsxTextElement: (element) => number(element),
		mdxJsxFlowElement: (element) => number(element),
		text(node, context) {
			const runs = splitLanguages(node.value);
			if (!runs.some(({ lang }) => lang)) return;
			context.replaceNode(
				node,
				runs.map(({ text, lang }) => {
					const plain = { type: 'text' as const, value: text };
					if (lang === undefined) return plain;
					return {
						type: 'mdxJsxTextElement' as const,
						name: 'span',
						attributes: [{ type: 'mdxJsxAttribute' as const, name: 'lang', value: lang }],
						children: [plain],
					};
				}),
			);
		},
	});
};
