import type { Mark } from './citations.ts';
import { isCited, parseTokens } from './tokens.ts';

const countCited = (text: string): number => parseTokens(text).filter(isCited).length;

/**
 * Gives each of some texts with tokens its marks, one for each that rests on a claim.
 *
 * @param texts in the order in which their marks were numbered
 * @param marks from the first of the first text
 */
export function spreadMarks(texts: readonly string[], marks: readonly Mark[]): Mark[][] {
	let used = 0;
	return texts.map((text) => {
		const start = used;
		used += countCited(text);
		return marks.slice(start, used);
	});
}

/** The marks of what stands before the body of a chapter: those of its standfirst, and those of each key point. */
export function spreadFrontMarks({
	standfirst,
	keyPoints,
	citations,
}: {
	standfirst: string;
	keyPoints: readonly string[];
	citations: { marks: readonly Mark[] };
}): { standfirst: Mark[]; keyPoints: Mark[][] } {
	const [first = [], ...points] = spreadMarks([standfirst, ...keyPoints], citations.marks);
	return { standfirst: first, keyPoints: points };
}
