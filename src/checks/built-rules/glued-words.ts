import { defaultTreeAdapter as tree } from 'parse5';
import type { BuiltRule } from '../built/built-rule.ts';
import {
	type Element,
	getAttribute,
	getOffset,
	hasClass,
	isElement,
	type Node,
	type Text,
} from '../built/dom.ts';

/** Elements that stand within a sentence and change nothing about its spaces. */
const INLINE = new Set(
	'a abbr b bdi button cite code data del dfn em i ins kbd mark q s samp small strong time u var'.split(
		' ',
	),
);

/** Endings that English adds to a marked word: two <a>Korea</a>s, the 38<em>th</em>. */
const ENDING = /^(?:s|es|d|ed|ing|n|ns|th|st|nd|rd)(?![\p{L}\p{N}])/u;

/** Scripts that are written without spaces. */
const UNSPACED = /[\p{Script=Hangul}\p{Script=Han}]/u;

const ENDS_IN_WORD = /[\p{L}\p{N}]$/u;
const BEGINS_WITH_WORD = /^[\p{L}\p{N}]/u;

/** A text in a line, or the end of a line. */
type Piece = Text | 'mark' | 'break';

/** A source mark follows its word directly and is followed by a space. */
const isMark = (node: Element): boolean => node.tagName === 'sup' && hasClass(node, 'mark');

const isInline = (node: Element): boolean =>
	INLINE.has(node.tagName) || (node.tagName === 'span' && getAttribute(node, 'lang') !== undefined);

/** Notes and cards are taken out of the line, wherever they stand in it. */
const isOutOfLine = (node: Element): boolean =>
	getAttribute(node, 'popover') !== undefined ||
	getAttribute(node, 'hidden') !== undefined ||
	hasClass(node, 'note');

function* listLine(node: Node): Generator<Piece> {
	if (tree.isTextNode(node)) yield node;
	if (!isElement(node) || isOutOfLine(node)) return;
	if (isMark(node)) yield 'mark';
	else if (isInline(node)) for (const child of node.childNodes) yield* listLine(child);
	else yield 'break';
}

/** Blocks, and spans laid out on their own, whose own children make a line. */
const hasLine = (element: Element): boolean =>
	!isInline(element) &&
	!['script', 'style', 'svg'].includes(element.tagName) &&
	element.childNodes.some((child) => tree.isTextNode(child) && child.value.trim() !== '');

function isGlued(before: string, after: string): boolean {
	if (!ENDS_IN_WORD.test(before) || !BEGINS_WITH_WORD.test(after) || ENDING.test(after))
		return false;
	return !(UNSPACED.test(before.at(-1) ?? '') && UNSPACED.test(after.charAt(0)));
}

const getLastWord = (text: string): string => /\S{0,30}$/.exec(text)?.[0] ?? '';
const getFirstWord = (text: string): string => /^\S{0,30}/.exec(text)?.[0] ?? '';

export const gluedWords: BuiltRule = {
	id: 'glued-words',
	title: 'Two words have lost the space between them, at the edge of a link or emphasis.',
	check(site, report) {
		for (const page of site.pages) {
			for (const element of page.elements.filter(hasLine)) {
				let before: Piece = 'break';
				for (const piece of element.childNodes.flatMap((child) => [...listLine(child)])) {
					const isText = typeof piece !== 'string';
					const last: string = before === 'mark' ? '1' : before === 'break' ? '' : before.value;
					if (isText && piece.value === '') continue;
					if (isText && isGlued(last, piece.value)) {
						const first = getFirstWord(piece.value);
						const word = before === 'mark' ? 'A source mark' : `"${getLastWord(last)}"`;
						report({
							file: page.file,
							offset: getOffset(piece),
							message: `${word} and "${first}" stand together without a space.`,
							fix: "write a space between them; in a component, {' '} before the line break.",
						});
					}
					before = piece;
				}
			}
		}
	},
};
