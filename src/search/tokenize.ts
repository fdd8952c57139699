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

/** A number with its thousands, or words joined by hyphens. */
const WORD = new RegExp(
	String.raw`\d{1,3}(?:,\d{3})+|[\p{L}\p{M}\p{N}${QUOTE}]+(?:[-‐‑][\p{L}\p{M}\p{N}${QUOTE}]+)*`,
	'gu',
);
const HYPHEN = /[-‐‑]/;
const POSSESSIVE = new RegExp(`[${APOSTROPHE}]s$`, 'iu');
const IGNORED = new RegExp(String.raw`[\p{M}${APOSTROPHE},‐‑-]`, 'gu');

/** Scripts that write words without spaces between them, or with endings attached. */
const COMPOUND = /([\p{Script=Hangul}\p{Script=Han}]+)/u;

/** Words too common to narrow a search down. */
const STOP_WORDS = new Set(
	'a an and are as at be by did for from how in is it of on or that the to was were what who with'.split(
		' ',
	),
);

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
 * Every two neighbouring syllables, so that a word is found inside a compound: 로동당 in 조선로동당은 as
 * 로동 and 동당. The last syllable is also a term of its own, so that each syllable begins a term.
 */
function cutCompound(run: string, start: number): Token[] {
	return Array.from({ length: run.length }, (_, at) => {
		const term = run.slice(at, at + 2);
		return { term: fold(term), start: start + at, end: start + at + term.length };
	});
}

/** The tokens of a run of letters and digits without hyphens. */
function cutPart(part: string, start: number): Token[] {
	let at = start;
	return part.split(COMPOUND).flatMap((run, index) => {
		const from = at;
		at += run.length;
		if (index % 2 === 1) return cutCompound(run, from);
		return { term: fold(run), start: from, end: at };
	});
}

/** The tokens of one word: its parts between hyphens and, where there are several, the whole before them. */
function cutWord(word: string, start: number): Token[] {
	let at = start;
	const parts = word.split(HYPHEN).flatMap((part) => {
		const from = at;
		at += part.length + 1;
		return cutPart(part, from);
	});
	if (!HYPHEN.test(word)) return parts;
	return [{ term: fold(word), start, end: start + word.length }, ...parts];
}

/**
 * Cuts a text into the terms it can be found by.
 *
 * @param text in Unicode's composed form (NFC), so that a Korean syllable is one character
 */
export function listTokens(text: string): Token[] {
	return [...text.matchAll(WORD)]
		.flatMap(({ 0: word, index }) => cutWord(word, index))
		.filter(({ term }) => term !== '');
}

/** The terms of a text, to index it. */
export const tokenize = (text: string): string[] => listTokens(text).map(({ term }) => term);

/**
 * The terms of what a reader types, all of which a result must hold: without the common words, and
 * without the helpers by which the index lets parts of compounds be found.
 */
export function tokenizeQuery(query: string): string[] {
	const words = query.normalize('NFC').replaceAll(new RegExp(HYPHEN, 'g'), ' ');
	const tokens = listTokens(words).filter(
		({ term, end }, index, all) =>
			!(term.length === 1 && COMPOUND.test(term) && all[index - 1]?.end === end),
	);
	const terms = [...new Set(tokens.map(({ term }) => term))];
	const telling = terms.filter((term) => !STOP_WORDS.has(term));
	return telling.length > 0 ? telling : terms;
}
