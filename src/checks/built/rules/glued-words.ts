import { defaultTreeAdapter as tree } from 'parse5';
import {
	type Element,
	getAttribute,
	getOffset,
	hasClass,
	isElement,
	type Node,
} from '../../../html/dom.ts';
import type { BuiltRule } from '../built-rule.ts';

/** Elements that stand within a sentence and change nothing about its spaces. */
const INLINE =
	/^(?:a|abbr|b|bdi|button|cite|code|data|del|dfn|em|i|ins|kbd|mark|q|s|samp|small|strong|time|u|var)$/;

/** Endings that English adds to a marked word: two <a>Korea</a>s, the 38<em>th</em>. */
const ENDING = /^(?:s|es|d|ed|ing|n|ns|th|st|nd|rd)(?![\p{L}\p{N}])/u;

/** Scripts that are written without spaces, within them and to a number beside them: 20만명. */
const UNSPACED = /[\p{Script=Hangul}\p{Script=Han}]/u;
const NUMBER = /\p{N}/u;

const ENDS_IN_WORD = /[\p{L}\p{N}]$/u;
const BEGINS_WITH_WORD = /^[\p{L}\p{N}]/u;

/** A piece of a line: a text, a source mark, or whatever else parts the words on its sides. */
interface Piece {
	kind: 'text' | 'mark' | 'gap';
	value: string;
	node: Node;
}

/** What the stylesheet draws in a source mark. */
const DRAWN_NUMBER = '1';

/** A source mark follows its word directly and is followed by a space. */
const isMark = (node: Element): boolean => node.tagName === 'sup' && hasClass(node, 'mark');

const isInline = (node: Element): boolean =>
	INLINE.test(node.tagName) ||
	(node.tagName === 'span' && getAttribute(node, 'lang') !== undefined);

/** Notes and cards are taken out of the line, wherever they stand in it. */
const isOutOfLine = (node: Element): boolean =>
	getAttribute(node, 'popover') !== undefined ||
	getAttribute(node, 'hidden') !== undefined ||
	hasClass(node, 'note');

function* listLine(node: Node): Generator<Piece> {
	if (tree.isTextNode(node)) yield { kind: 'text', value: node.value, node };
	if (!isElement(node) || isOutOfLine(node)) return;
	if (isMark(node)) yield { kind: 'mark', value: DRAWN_NUMBER, node };
	else if (isInline(node)) for (const child of node.childNodes) yield* listLine(child);
	else yield { kind: 'gap', value: ' ', node };
}

/** Blocks, and spans laid out on their own, whose own children make a line. */
const hasLine = (element: Element): boolean =>
	!isInline(element) &&
	!['script', 'style', 'svg'].includes(element.tagName) &&
	element.childNodes.some((child) => tree.isTextNode(child) && child.value.trim() !== '');

function isGlued(before: Piece, { kind, value }: Piece): boolean {
	if (kind !== 'text' || ENDING.test(value)) return false;
	if (!ENDS_IN_WORD.test(before.value) || !BEGINS_WITH_WORD.test(value)) return false;
	const isText = before.kind === 'text';
	return !(isText && isWrittenTogether(before.value.at(-1) ?? '', value.charAt(0)));
}

/** Whether two signs are written side by side: at least one of such a script, the other too or a number. */
const isWrittenTogether = (one: string, other: string): boolean =>
	[one, other].every((sign) => UNSPACED.test(sign) || NUMBER.test(sign)) &&
	[one, other].some((sign) => UNSPACED.test(sign));

/** The neighbours in the line of a block that have lost the space between them. */
function listGlued(block: Element): [Piece, Piece][] {
	const line = block.childNodes.flatMap((child) => [...listLine(child)]);
	return line
		.map((piece, index): [Piece | undefined, Piece] => [line[index - 1], piece])
		.filter((pair): pair is [Piece, Piece] => pair[0] !== undefined && isGlued(pair[0], pair[1]));
}

const name = ({ kind, value }: Piece): string =>
	kind === 'mark' ? 'A source mark' : `"${/\S{0,30}$/.exec(value)?.[0] ?? ''}"`;

export const gluedWords: BuiltRule = {
	id: 'glued-words',
	title: 'Two words have lost the space between them, at the edge of a link or emphasis.',
	check(site, report) {
		for (const page of site.pages) {
			for (const [before, after] of page.elements.filter(hasLine).flatMap(listGlued)) {
				const word = /^\S{0,30}/.exec(after.value)?.[0] ?? '';
				report({
					file: page.file,
					offset: getOffset(after.node),
					message: `${name(before)} and "${word}" stand together without a space.`,
					fix: "write a space between them; in a component, {' '} before the line break.",
				});
			}
		}
	},
};
