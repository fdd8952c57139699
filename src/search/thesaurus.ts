import type { SearchDocument } from './documents.ts';
import { STOP_WORDS } from './stop-words.ts';
import { listQueryWords, type QueryWord } from './tokenize.ts';

/** Words of one meaning: the terms of a phrase, joined by spaces, lead to the terms of all others. */
export type Thesaurus = ReadonlyMap<string, string[][]>;

/** Kinds whose other forms are names of the same thing. */
const NAMED = new Set<SearchDocument['kind']>(['Term', 'Person', 'Place']);

const LATIN = /^[\p{Script=Latin}\p{N}.]+$/u;

/** An abbreviation among other words, such as IT. */
const CAPITALS = /^\p{Lu}{2,}$/u;

/** The words of a text that tell something. */
export function listTellingWords(text: string): QueryWord[] {
	const isShouted = text === text.toUpperCase();
	return listQueryWords(text).filter(
		({ text: word, terms }) =>
			!terms.every((term) => STOP_WORDS.has(term)) || (CAPITALS.test(word) && !isShouted),
	);
}

/** The terms of a phrase, under which the thesaurus has it. */
export const getKey = (terms: readonly string[]): string => terms.join(' ');

/**
 * Gathers what means the same: the names of each term, person and place, and the synonyms of the editors. What is
 * typed in Latin letters is not looked for in other scripts, which only stand beside the name itself.
 */
export function buildThesaurus(
	documents: readonly SearchDocument[],
	synonyms: readonly (readonly string[])[],
): Thesaurus {
	const names = documents
		.filter(({ kind }) => NAMED.has(kind))
		.map(({ title, forms }) => [title, ...forms.map(({ text }) => text)]);
	const thesaurus = new Map<string, string[][]>();
	for (const group of [...names, ...synonyms]) {
		const phrases = group
			.map((text) => listTellingWords(text).flatMap(({ terms }) => terms))
			.filter((terms) => terms.length > 0);
		for (const own of phrases) {
			const key = getKey(own);
			const isLatin = LATIN.test(own.join(''));
			const known = thesaurus.get(key) ?? [];
			const others = phrases.filter(
				(other) =>
					getKey(other) !== key &&
					(!isLatin || LATIN.test(other.join(''))) &&
					!known.some((terms) => getKey(terms) === getKey(other)),
			);
			thesaurus.set(key, [...known, ...others]);
		}
	}
	return thesaurus;
}
