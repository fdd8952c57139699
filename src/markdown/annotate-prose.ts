import {
	defineMdastPlugin,
	type MdastPluginEntry,
	type MdastVisitorContext,
	type MdxJsxFlowElement,
	type MdxJsxTextElement,
} from 'satteri';
import { keepDates } from '../model/keep-dates.ts';
import { splitLanguages } from '../model/split-languages.ts';

/** Components that set a source mark share one count; terms have their own. */
const COUNTED: Record<string, 'mark' | 'term'> = {
	Claim: 'mark',
	Cite: 'mark',
	Quote: 'mark',
	Term: 'term',
};

/** Signs that may not open a line, so they go with the term before them. */
const CLOSING = /^[.,;:!?)”’]+/u;

type ProseElement = MdxJsxTextElement | MdxJsxFlowElement;
type Neighbour = Parameters<MdastVisitorContext['indexOf']>[0];

/** The node that stands `offset` places after another in the same parent. */
function getNeighbour(node: Readonly<Neighbour>, offset: number, context: MdastVisitorContext) {
	return context.parent(node)?.children[(context.indexOf(node) ?? -Infinity) + offset];
}

/** The signs right after a term. A browser would part them from it: to it a button is a box. */
function getTail(element: Readonly<ProseElement>, context: MdastVisitorContext): string {
	const next = element.name === 'Term' ? getNeighbour(element, 1, context) : undefined;
	return next?.type === 'text' ? (CLOSING.exec(next.value)?.[0] ?? '') : '';
}

/**
 * Gives every `Claim`, `Cite`, `Quote` and `Term` its place in the text as the prop `occurrence`
 * (from 1), so that a component knows its mark without counting while it renders; and marks Korean
 * script with its language, so that voices and line breaks get it right. A `Term` takes the signs
 * that close it as the prop `tail`; a mark that another follows at once is `joined`, so that two numbers
 * are not read as one; a day stays with its month.
 *
 * A factory: the counts start anew in every document.
 */
export const annotateProse: MdastPluginEntry = () => {
	const counts = { mark: 0, term: 0 };

	function number<Element extends ProseElement>(
		element: Readonly<Element>,
		context: MdastVisitorContext,
	): Element | undefined {
		const kind = COUNTED[element.name ?? ''];
		if (kind === undefined) return undefined;
		counts[kind] += 1;
		const tail = getTail(element, context);
		const next = getNeighbour(element, 1, context);
		const isJoined =
			kind === 'mark' && next !== undefined && 'name' in next && next.name === 'Cite';
		const added = [
			{ type: 'mdxJsxAttribute', name: 'occurrence', value: String(counts[kind]) },
			...(tail === '' ? [] : [{ type: 'mdxJsxAttribute', name: 'tail', value: tail }]),
			...(isJoined ? [{ type: 'mdxJsxAttribute', name: 'joined', value: '' }] : []),
		];
		const { type, name, attributes, children } = element;
		return { type, name, attributes: [...attributes, ...added], children } as Element;
	}

	return defineMdastPlugin({
		name: 'annotate-prose',
		mdxJsxTextElement: (element, context) => number(element, context),
		mdxJsxFlowElement: (element, context) => number(element, context),
		text(node, context) {
			const previous = getNeighbour(node, -1, context);
			const tail = previous?.type === 'mdxJsxTextElement' ? getTail(previous, context).length : 0;
			const text = keepDates(node.value.slice(tail));
			const runs = splitLanguages(text);
			if (text === node.value && !runs.some(({ lang }) => lang)) return;
			context.replaceNode(
				node,
				runs.map(({ text: value, lang }) => {
					const plain = { type: 'text' as const, value };
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
