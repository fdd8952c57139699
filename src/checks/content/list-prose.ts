import { type BodyNode, isComponent, walkBody } from '../../model/parse-body.ts';
import { parseTokens } from '../../model/tokens.ts';
import { reads } from '../../model/vocabulary.ts';
import type { CollectionName } from '../../schemas/collections.ts';
import type { SourceLocation } from '../problem.ts';
import { locateInNode, locateInText } from './locate.ts';
import type { Path } from './parse-yaml.ts';
import type { Entry, ReadContent } from './read-content.ts';
import { selectStrings } from './select-values.ts';

/** A run of words that readers see, in which figures must come from claims. */
export interface Prose {
	text: string;
	/** Whether it stands in a field, where figures are tokens, or in a body, where they are components. */
	place: 'field' | 'body';
	/** The place of a piece of the text in its file. */
	locate: (index: number, length: number) => SourceLocation;
}

/**
 * Fields in which figures are tokens. Not here: what the essay says (its figures are its own), figures
 * of claims, titles of works, notes on sources and coordinates.
 */
export const proseFields: Partial<Record<CollectionName, readonly string[]>> = {
	chapters: ['title', 'standfirst', 'description', 'keyPoints.*'],
	pages: ['title', 'standfirst', 'description'],
	claims: ['title', 'statement', 'confidenceNote', 'essay.comment', 'sources.*.says', 'note'],
	forecasts: [
		'statement',
		'short',
		'wouldCount',
		'wouldNotCount',
		'statusDetail',
		'evidence',
		'confidenceNote',
		'dissent',
		'nextTest.test',
		'secondReading.reason',
		'note',
	],
	timeline: ['title', 'description', 'caution'],
	people: ['role', 'posts.*.post', 'fate', 'note'],
	glossary: ['definition'],
	maps: [
		'title',
		'caption',
		'alt',
		'firstTitle',
		'walk.stops.*.title',
		'walk.stops.*.text',
		'second.title',
		'second.alt',
	],
	diagrams: [
		'title',
		'subtitle',
		'summary',
		'notes.*',
		'nodes.*.name',
		'states.*.title',
		'states.*.flows.*.what',
		'states.left.name',
		'states.right.name',
		'periods.*.name',
		'talks.title',
		'clashes.title',
		'terms.shown',
		'terms.said',
		'bands.*.what',
		'panels.*.title',
		'panels.*.points.*.name',
		'groups.*.title',
		'groups.*.rows.*.name',
		'landmarks.places.*.name',
		'paths.title',
		'line',
		'fences.what',
		'sides.*.name',
		'marks.*.what',
		'tunnels.*.what',
		'way.title',
		'way.forces.what',
		'lanes.left.name',
		'lanes.right.name',
		'swing',
		'treaties.*.name',
		'turns.*.reason',
		'rulers.*.name',
		'lanes.*.title',
		'lanes.*.events.*.what',
		'root',
		'branches.*.when',
		'author',
		'series.*.name',
		'series.*.steps.*.label',
		'series.*.marks.*.label',
	],
	'key-figures': ['groups.*.title', 'groups.*.figures.*.label'],
	charts: [
		'title',
		'subtitle',
		'summary',
		'warnings.*',
		'breaks.*.label',
		'series.*.label',
		'series.*.panel',
		'series.*.points.*.label',
		'series.*.points.*.note',
	],
};

/** Stands for what is no prose, so that the words on both sides stay apart. */
const GAP = '\uFFFC';

/** The text with its tokens blanked, each letter for a gap. */
function withoutTokens(text: string): string {
	return parseTokens(text)
		.map((segment) => (segment.type === 'token' ? GAP.repeat(segment.text.length) : segment.text))
		.join('');
}

function fieldProse(entry: Entry, path: Path, value: string): Prose {
	const locate: Prose['locate'] = (index, length) =>
		locateInText(entry, path, value, index, length);
	return { text: withoutTokens(value), place: 'field', locate };
}

/** A piece of a paragraph and the node it comes from. */
interface Piece {
	text: string;
	node: BodyNode;
}

/** The words of a paragraph in order. What a claim prints or encloses is no bare text. */
function listPieces(node: BodyNode): Piece[] {
	if (isComponent(node) && (reads(node, 'figure') || node.children.length === 0)) {
		return [{ text: GAP, node }];
	}
	if ('children' in node) return node.children.flatMap(listPieces);
	if (node.type === 'text' || node.type === 'inlineCode') return [{ text: node.value, node }];
	return [{ text: node.type === 'break' ? ' ' : GAP, node }];
}

function paragraphProse(entry: Entry, paragraph: BodyNode): Prose {
	const pieces = listPieces(paragraph);
	const locate: Prose['locate'] = (index, length) => {
		let start = 0;
		for (const { text, node } of pieces) {
			const within = index - start;
			if (within < text.length) {
				return locateInNode(entry, node, text, within, Math.min(length, text.length - within));
			}
			start += text.length;
		}
		return locateInNode(entry, paragraph, '', 0, 0);
	};
	return { text: pieces.map(({ text }) => text).join(''), place: 'body', locate };
}

const PARAGRAPHS = new Set(['heading', 'paragraph', 'tableCell']);

/** Whether a node holds words itself, rather than paragraphs. */
const isParagraph = (node: BodyNode): boolean =>
	PARAGRAPHS.has(node.type) ||
	(node.type === 'mdxJsxFlowElement' &&
		node.children.some((child) => (child as BodyNode).type === 'text'));

function bodyProse(entry: Entry): Prose[] {
	const prose: Prose[] = [];
	if (!entry.body) return prose;
	walkBody(entry.body, (node) => {
		if (!isParagraph(node)) return true;
		prose.push(paragraphProse(entry, node));
		return false;
	});
	return prose;
}

/** All prose that readers see: bodies with headings and notes, and the fields that hold sentences. */
export function listProse(content: ReadContent): Prose[] {
	return content.entries.flatMap((entry) => [
		...(proseFields[entry.collection] ?? []).flatMap((pattern) =>
			selectStrings(entry.yaml?.data, pattern).map(({ path, value }) =>
				fieldProse(entry, path, value),
			),
		),
		...bodyProse(entry),
	]);
}
