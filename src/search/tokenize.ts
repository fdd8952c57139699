import { isParticle, unifyHangul } from './hangul.ts';
import { unifyHan } from './han-variants.ts';

/** A term and the stretch of text it was made from. */
interface Token {
	/** The folded form that is indexed and looked up. */
	term: string;
	/** Where it begins in the text, in UTF-16 code units. */
	start: number;
	/** Where it ends, exclusive. */
	end: number;
}

/** What stands for an apostrophe inside a word, in P'anmunjŏm, chuch’e or Workers’, and is no letter. */
const QUOTE = "'’‘`´′";
/** The same with the two that Unicode counts among the letters. */
const APOSTROPHE = `${QUOTE}ʼʻ`;

/** An abbreviation with full stops, a number, or words joined by hyphens. */
const WORD = new RegExp(
	[
		String.raw`(?<!\p{L})(?:\p{L}\.)+\p{L}(?!\p{L})`,
		String.raw`\d{1,3}(?:,\d{3})+(?:\.\d+)?|(?<!\d)\d+\.\d+`,
		String.raw`[\p{L}\p{M}\p{N}${QUOTE}]+(?:[-‐‑][\p{L}\p{M}\p{N}${QUOTE}]+)*`,
	].join('|'),
	'gu',
);
const HYPHEN = /[-‐‑]/;
const POSSESSIVE = new RegExp(`[${APOSTROPHE}]s$`, 'iu');
const IGNORED = new RegExp(String.raw`[\p{M}${APOSTROPHE},‐‑-]|(?<=\p{L})\.`, 'gu');

/** Scripts that write words without spaces between them, or with endings attached. */
const COMPOUND = /([\p{Script=Hangul}\p{Script=Han}]+)/u;

/** The form of a word in which all its spellings agree: small letters without accents and apostrophes. */
export function fold(word: string): string {
	return word
		.replace(POSSESSIVE, '')
		.normalize('NFKD')
		.replace(IGNORED, '')
		.normalize('NFC')
		.toLowerCase();
}

/**
 * A word in the singular, by the three rules of Harman's S-stemmer (1991). What comes out need not be a word: it is
 * only compared with what else comes out.
 */
function cutPlural(word: string): string {
	if (word.length < 4 || !/^[a-z]+s$/.test(word)) return word;
	if (word.endsWith('ies')) return /[ae]ies$/.test(word) ? word : `${word.slice(0, -3)}y`;
	return /(?:[aeo]e|[us])s$/.test(word) ? word : word.slice(0, -1);
}

/** What most words are; folding changes only their case. */
const PLAIN = /^[a-z\d]+$/i;

/** The term that a word is indexed and looked up as. */
export const toTerm = (word: string): string =>
	cutPlural(PLAIN.test(word) ? word.toLowerCase() : unifyHangul(unifyHan(fold(word))));

/**
 * Every two neighbouring syllables, so that a word is found inside a compound: 로동당 in 조선로동당은 as
 * 로동 and 동당. The last syllable is also a term of its own, so that each syllable begins a term.
 */
function cutCompound(run: string, start: number): Token[] {
	return Array.from({ length: run.length }, (_, at) => {
		const term = run.slice(at, at + 2);
		return { term: toTerm(term), start: start + at, end: start + at + term.length };
	});
}

/** The tokens of a run of letters and digits without hyphens. */
function cutPart(part: string, start: number): Token[] {
	if (PLAIN.test(part)) return [{ term: toTerm(part), start, end: start + part.length }];
	let at = start;
	return part.split(COMPOUND).flatMap((run, index) => {
		const from = at;
		at += run.length;
		if (index % 2 === 1) return cutCompound(run, from);
		return { term: toTerm(run), start: from, end: at };
	});
}

/** The tokens of one word: its parts between hyphens and, where there are several, the whole before them. */
function cutWord(word: string, start: number): Token[] {
	if (PLAIN.test(word)) return cutPart(word, start);
	let at = start;
	const parts = word.split(HYPHEN).flatMap((part) => {
		const from = at;
		at += part.length + 1;
		return cutPart(part, from);
	});
	if (!HYPHEN.test(word)) return parts;
	return [{ term: toTerm(word), start, end: start + word.length }, ...parts];
}

/** Between two Korean words there is a space here and none there: 고난의 행군, 고난의행군. */
const KOREAN_SPACE = /(?<=\p{Script=Hangul}) (?=\p{Script=Hangul})/gu;

/** The pairs of syllables that neighbour across a space. */
const bridgeSpaces = (text: string): Token[] =>
	[...text.matchAll(KOREAN_SPACE)].map(({ index }) => {
		const start = index - 1;
		const end = index + 2;
		return { term: toTerm(text.slice(start, end).replace(' ', '')), start, end };
	});

/**
 * Cuts a text into the terms it can be found by, in the order in which they begin.
 *
 * @param text in Unicode's composed form (NFC), so that a Korean syllable is one character
 */
export function listTokens(text: string): Token[] {
	const words = [...text.matchAll(WORD)]
		.flatMap(({ 0: word, index }) => cutWord(word, index))
		.filter(({ term }) => term !== '');
	const bridges = bridgeSpaces(text);
	return bridges.length === 0 ? words : [...words, ...bridges].sort((a, b) => a.start - b.start);
}

/** The terms of a text, to index it. */
export const tokenize = (text: string): string[] => listTokens(text).map(({ term }) => term);

/** A word of a query. */
export interface QueryWord {
	/** The letters as typed, without what is joined to them by hyphens or in another script. */
	text: string;
	/** The terms that a text with this word has: one, or the pairs of its syllables. */
	terms: string[];
}

/** The terms of one word; of Korean and Chinese the pairs alone, as a single syllable may begin any of them. */
export function listWordTerms(text: string): string[] {
	const terms = cutPart(text, 0).flatMap(({ term }) => (term === '' ? [] : [term]));
	return COMPOUND.test(text) && terms.length > 1 ? terms.slice(0, -1) : terms;
}

/** The digits of a number that are set apart by threes: 1 352. */
const SPACED_NUMBER = /(?<![\d.,])\d{1,3}(?:\s\d{3})+(?![\d.,])/g;

/** Cuts what a reader types into words, in order. */
export function listQueryWords(query: string): QueryWord[] {
	const text = query
		.normalize('NFC')
		.replaceAll(SPACED_NUMBER, (number) => number.replaceAll(/\s/g, ''));
	return [...text.matchAll(WORD)]
		.flatMap(([word]) => word.split(HYPHEN))
		.flatMap((word) =>
			word.split(COMPOUND).filter((part, index) => index === 0 || !isParticle(part)),
		)
		.map((part) => ({ text: part, terms: listWordTerms(part) }))
		.filter(({ terms }) => terms.length > 0);
}
