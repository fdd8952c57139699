import { stripParticle } from './hangul.ts';
import { getKey, listTellingWords, type Thesaurus } from './thesaurus.ts';
import { listWordTerms, type QueryWord } from './tokenize.ts';

/** A word or name of a query, with all that it may be called in the texts. */
export interface Meaning {
	/** The terms as typed, all of which a text must have. */
	typed: string[];
	/** Other words for it; again, all terms of one of them. */
	others: string[][];
}

/** Words of the longest name that is looked for. */
const LONGEST = 8;

/**
 * A Korean word as the texts have it, or else without its particle. A name goes without: across a space between two
 * other words, a text may have the syllables of name and particle as well, 김정은 이복형 those of 김정은이.
 */
function readWord(
	word: QueryWord,
	thesaurus: Thesaurus,
	isKnown: (term: string) => boolean,
): string[] {
	const stem = stripParticle(word.text);
	if (stem === undefined || thesaurus.has(getKey(word.terms))) return word.terms;
	const terms = listWordTerms(stem);
	return thesaurus.has(getKey(terms)) || !word.terms.every(isKnown) ? terms : word.terms;
}

/**
 * Reads a query: leaves out the words that tell nothing, takes names of several words as one, and adds what else
 * each is called.
 *
 * @param isKnown whether any text has a term
 */
export function parseQuery(
	query: string,
	thesaurus: Thesaurus,
	isKnown: (term: string) => boolean,
): Meaning[] {
	const words = listTellingWords(query).map((word) => readWord(word, thesaurus, isKnown));
	const meanings = new Map<string, Meaning>();
	for (let at = 0; at < words.length;) {
		let length = Math.min(LONGEST, words.length - at);
		while (length > 1 && !thesaurus.has(getKey(words.slice(at, at + length).flat()))) length -= 1;
		const typed = words.slice(at, at + length).flat();
		const key = getKey(typed);
		meanings.set(key, { typed, others: thesaurus.get(key) ?? [] });
		at += length;
	}
	return [...meanings.values()];
}
