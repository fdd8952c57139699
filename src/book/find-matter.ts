import { escapeRegExp } from './mark-names.ts';

/** What lines of the index are parted into, each with the words that tell it. */
export type Matters = Readonly<Record<string, readonly string[]>>;

/** Whether a text has one of some words, whole. */
export function makeWordTest(words: readonly string[]): (text: string) => boolean {
	const pattern = new RegExp(
		`(?<![\\p{L}\\p{N}])(?:${words.map(escapeRegExp).join('|')})(?![\\p{L}\\p{N}])`,
		'u',
	);
	return (text) => pattern.test(text);
}

/** What finds the matter of a text: the first that it has a word of. */
export function makeMatterFinder(matters: Matters): (text: string) => string | undefined {
	const tests = Object.entries(matters).map(([matter, words]) => ({
		matter,
		has: makeWordTest(words),
	}));
	return (text) => tests.find(({ has }) => has(text))?.matter;
}
