import {
	type BodyNode,
	type ComponentNode,
	getText,
	isComponent,
	walkBody,
} from '../model/parse-body.ts';
import { placeMarks, type Run, UNKNOWN_WORDS } from '../model/place-marks.ts';
import { getSpec, reads } from '../model/vocabulary.ts';

/** Places of the components that rest on sources, among all of the body, from 1. */
export type Places = ReadonlyMap<BodyNode, number>;

/** Numbers all that rests on sources, in reading order. */
export function numberPlaces(root: BodyNode): Places {
	const places = new Map<BodyNode, number>();
	walkBody(root, (node) => {
		if (getSpec(node)?.cites) places.set(node, places.size + 1);
	});
	return places;
}

/** What holds a line of text: its sentences begin and end in it. */
export const isLine = (node: BodyNode): boolean =>
	node.type === 'paragraph' || node.type === 'tableCell';

/** A node that stands in the line, with the run of text that it is. */
interface Leaf extends Run {
	node: BodyNode;
}

/** What only marks words in the line, so that a source mark may stand in it. */
const isTransparent = ({ type }: BodyNode): boolean =>
	type === 'emphasis' || type === 'strong' || type === 'delete';

const listPlaces = (node: BodyNode, places: Places): number[] => [
	...(places.has(node) ? [places.get(node) ?? 0] : []),
	...('children' in node ? node.children.flatMap((child) => listPlaces(child, places)) : []),
];

/** The words in a line as `placeMarks` takes them. What a note says is no part of its sentence. */
function listLeaves(nodes: readonly BodyNode[], places: Places): Leaf[] {
	return nodes.flatMap((node): Leaf[] => {
		if (node.type === 'text') return [{ node, text: node.value, places: [], isWhole: false }];
		if (reads(node, 'aside')) return [{ node, text: '', places: [], isWhole: true }];
		if (isTransparent(node) && 'children' in node) return listLeaves(node.children, places);
		const words = getText(node) || (reads(node, 'figure', 'name') ? UNKNOWN_WORDS : '');
		return [{ node, text: words, places: listPlaces(node, places), isWhole: true }];
	});
}

const makeMark = (places: readonly number[]): BodyNode => ({
	type: 'mdxJsxTextElement',
	name: 'Cite',
	attributes: [{ type: 'mdxJsxAttribute', name: 'places', value: places.join(' ') }],
	children: [],
});

/** Gives a component its place, by which it finds its sources while it renders. */
export const withOccurrence = (
	{ attributes }: Readonly<Pick<ComponentNode, 'attributes'>>,
	place: number,
): ComponentNode['attributes'] => [
	...attributes,
	{ type: 'mdxJsxAttribute', name: 'occurrence', value: String(place) },
];

/**
 * Gathers the source marks of a line of text behind its sentences: one `<Cite places="3 4">` for all
 * claims and citations of each. The citations an author wrote go into it; claims are told their place.
 *
 * @param nodes what a paragraph, a cell of a table or a note holds
 */
export function gatherMarks(nodes: readonly BodyNode[], places: Places): BodyNode[] {
	const leaves = listLeaves(nodes, places);
	const marks = Map.groupBy(placeMarks(leaves), ({ run }) => leaves[run]?.node);

	function rebuild(node: BodyNode): BodyNode[] {
		const own = marks.get(node) ?? [];
		if (node.type === 'text') {
			const ends = [...own.map(({ offset }) => offset), node.value.length];
			return ends.flatMap((end, index): BodyNode[] => {
				const value = node.value.slice(ends[index - 1] ?? 0, end);
				const mark = own[index];
				return [
					...(value === '' ? [] : [{ type: 'text' as const, value }]),
					...(mark ? [makeMark(mark.places)] : []),
				];
			});
		}
		return [...rebuildElement(node), ...own.map((mark) => makeMark(mark.places))];
	}

	function rebuildElement(node: BodyNode): BodyNode[] {
		if (places.has(node) && reads(node, 'nothing')) return [];
		if (!('children' in node)) return [node];
		const place = places.get(node);
		const children = reads(node, 'aside')
			? gatherMarks(node.children, places)
			: node.children.flatMap(isTransparent(node) ? rebuild : rebuildElement);
		const copy = { ...node, children } as BodyNode;
		if (!isComponent(copy) || place === undefined) return [copy];
		return [{ ...copy, attributes: withOccurrence(copy, place) }];
	}

	return nodes.flatMap(rebuild);
}
