import { defineMdastPlugin, type MdastPluginEntry } from 'satteri';
import { keepDates } from '../model/keep-dates.ts';
import { isComponent, walkBody } from '../model/parse-body.ts';
import { splitRuns } from '../model/split-runs.ts';
import { findSpec } from '../model/vocabulary.ts';
import { gatherMarks, isLine, numberPlaces, withOccurrence } from './gather-marks.ts';

/** What rests on sources and stands on lines of its own, with its mark in it: a quotation. */
const isCitingBlock = (name: string | null): boolean => {
	const spec = findSpec(name);
	return spec?.cites !== undefined && spec.flow === 'block';
};

/**
 * Gives every `Claim` and `Quote` its place among all that rests on sources in the text (from 1), as
 * the prop `occurrence`, and gathers the source marks behind the sentences, so that nothing is counted
 * while it renders; marks Korean script with its language, so that voices and line breaks get it
 * right; keeps a day with its month, and a range whole.
 */
export const annotateProse: MdastPluginEntry = () => {
	/** Places of the quotations, which stand on lines of their own; their nodes are made anew in between. */
	const quotes: number[] = [];

	return defineMdastPlugin({
		name: 'annotate-prose',
		before(root, context) {
			const places = numberPlaces(root);
			walkBody(root, (node) => {
				if (isLine(node) && 'children' in node) {
					context.setProperty(node, 'children', gatherMarks(node.children, places));
					return false;
				}
				const place = places.get(node);
				if (place === undefined) return true;
				if (isComponent(node) && isCitingBlock(node.name)) {
					quotes.push(place);
					return true;
				}
				// Alone on its line, it is a line of its own; the checker tells the author.
				context.replaceNode(node, gatherMarks([node], places));
				return false;
			});
		},
		mdxJsxFlowElement(element) {
			if (!isCitingBlock(element.name)) return undefined;
			const { type, name, children } = element;
			return { type, name, attributes: withOccurrence(element, quotes.shift() ?? 0), children };
		},
		text(node, context) {
			const text = keepDates(node.value);
			const runs = splitRuns(text);
			if (text === node.value && !runs.some(({ mark }) => mark)) return;
			context.replaceNode(
				node,
				runs.map(({ text: value, mark }) => {
					const plain = { type: 'text' as const, value };
					if (mark === undefined) return plain;
					return {
						type: 'mdxJsxTextElement' as const,
						name: 'span',
						attributes: [{ type: 'mdxJsxAttribute' as const, ...mark }],
						children: [plain],
					};
				}),
			);
		},
	});
};
