/** What is compared of a text. */
export interface Likeness {
	/** Its words, in order, without case and punctuation. */
	words: string[];
	wordSet: ReadonlySet<string>;
	/** All runs of three words. */
	shingles: ReadonlySet<string>;
}

/** Reads a text for comparison. A figure, `[claim/value]`, is one word. */
export function readLikeness(text: string): Likeness {
	const words = text.toLowerCase().match(/\[[^[\]]*\]|[\p{L}\p{N}]+/gu) ?? [];
	const shingles = words.slice(2).map((_, index) => words.slice(index, index + 3).join(' '));
	return { words, wordSet: new Set(words), shingles: new Set(shingles) };
}

function countShared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
	if (a.size > b.size) return countShared(b, a);
	let shared = 0;
	for (const one of a) if (b.has(one)) shared++;
	return shared;
}

/** Shared items of two sets, of all: 0 to 1 (Dice 1945). */
const getDice = (a: ReadonlySet<string>, b: ReadonlySet<string>): number =>
	a.size + b.size === 0 ? 1 : (2 * countShared(a, b)) / (a.size + b.size);

/**
 * How alike two texts are, from 0 to 1: half by their words, half by their runs of three words.
 *
 * @param least what is of interest; where the words alone exclude so much, it is 0
 */
export function compareTexts(a: Likeness, b: Likeness, least = 0): number {
	const byWords = getDice(a.wordSet, b.wordSet);
	return (byWords + 1) / 2 < least ? 0 : (byWords + getDice(a.shingles, b.shingles)) / 2;
}

/** How much of a text, by its runs of three words, stands in another: 0 to 1. */
export const getShareIn = (part: Likeness, whole: Likeness): number =>
	part.shingles.size === 0 ? 0 : countShared(part.shingles, whole.shingles) / part.shingles.size;
