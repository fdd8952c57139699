import { type BodyNode, isComponent, walkBody } from '../../model/parse-body.ts';
import { isCited, parseTokens } from '../../model/tokens.ts';
import { reads } from '../../model/vocabulary.ts';
import type { SourceLocation } from '../problem.ts';
import { listStrings } from './list-strings.ts';
import { locateInNode, locateInText } from './locate.ts';
import type { Entry, ReadContent } from './read-content.ts';

/** A run of words that readers see, in which figures must come from claims. */
export interface Prose {
	text: string;
	/** What prints a figure there: components in a body, tokens in a field, or nothing. */
	figures: 'components' | 'tokens' | 'none';
	/** The place of a piece of the text in its file. */
	locate: (index: number, length: number) => SourceLocation;
}

/** Stands for what is no prose, so that the words on both sides stay apart. */
const GAP = '\uFFFC';

/** The text with its figures and what else rests on claims blanked, each letter for a gap. */
function withoutTokens(text: string): string {
	return parseTokens(text)
		.map((segment) => (isCited(segment) ? GAP.repeat(segment.text.length) : segment.text))
		.join('');
}

/** The fields that hold prose by their schema. */
function fieldProse(entry: Entry): Prose[] {
	return listStrings(entry).flatMap(({ path, value, meaning }): Prose[] => {
		if (meaning.is !== 'words' || !meaning.isProse) return [];
		const locate: Prose['locate'] = (index, length) =>
			locateInText(entry, path, value, index, length);
		return [{ text: withoutTokens(value), figures: meaning.hasTokens ? 'tokens' : 'none', locate }];
	});
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
	return { text: pieces.map(({ text }) => text).join(''), figures: 'components', locate };
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
	return content.entries.flatMap((entry) => [...fieldProse(entry), ...bodyProse(entry)]);
}
