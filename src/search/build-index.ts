import MiniSearch, { type Query, type SearchOptions } from 'minisearch';
import type { DocumentKind, SearchDocument } from './documents.ts';
import { type Meaning, parseQuery } from './parse-query.ts';
import { asksForFigure, findPassage, weigh, type Wanted } from './passage.ts';
import { STOP_WORDS } from './stop-words.ts';
import { buildThesaurus, listTellingWords } from './thesaurus.ts';
import { tokenize } from './tokenize.ts';

/** All that the search needs, as it is sent. */
export interface SearchData {
	documents: SearchDocument[];
	/** Groups of words that mean the same. */
	synonyms: readonly (readonly string[])[];
}

/** A document that answers a query. */
export interface SearchResult {
	document: SearchDocument;
	/** The terms of the document that answer it. */
	terms: ReadonlySet<string>;
	/** The same by the word of the query that they answer, and whether a figure is asked for. */
	wanted: Wanted;
	/** How much of the query it has, from 0 to 1; a rare word is more of it than a common one. */
	share: number;
	/** How well it answers; only good for comparing. */
	score: number;
}

/** An index that can be asked. */
export interface SearchIndex {
	/** The documents that have words of a query: those with most of them first, and the best first. */
	find(query: string): SearchResult[];
	/** Whether a query has a word that tells something. */
	hasWords(query: string): boolean;
	/** Terms of the index that a query without results may have meant. */
	suggest(query: string): string[];
}

/** How much a word counts by where it stands. Every name of a thing counts as its title. */
const FIELDS: Record<'title' | 'forms' | 'context' | 'text', number> = {
	title: 5,
	forms: 5,
	context: 1,
	text: 1,
};

/** How much a kind counts, others for 1: what explains a word comes before what mentions it. */
const KIND_WEIGHTS: Partial<Record<DocumentKind, number>> = {
	Term: 1.6,
	Person: 1.6,
	Chapter: 1.4,
	Section: 1.1,
	Claim: 0.9,
	Forecast: 0.8,
	Event: 0.8,
	Source: 0.5,
};

/** What a synonym counts against the word that was typed. */
const SYNONYM_WEIGHT = 0.5;

/** What a beginning and a near spelling count against the whole word. */
const TERM_WEIGHTS = { prefix: 0.15, fuzzy: 0.35 };

/** Results with all words that are enough to do without most of the others. */
const ENOUGH = 5;

/** The share of the query that a result needs then, lest a common word alone bring up half of the site. */
const LEAST_SHARE = 0.4;

/**
 * How much more a text counts that has all of a query in one passage, and not here and there. Only of chapters and
 * their sections, the others being a passage or two.
 */
const PASSAGE_WEIGHT = 4;

/** Letters of a word that may be the beginning of another; fewer only while the reader types the first word. */
const BEGINNING = 4;

/** Documents that are indexed before the browser gets a turn, so that letters appear as they are typed. */
const SHIFT = 60;

const isLatin = (term: string): boolean => /^\p{Script=Latin}+$/u.test(term);

/** How many letters of an unknown word may be wrong. A number is right or wrong. */
function getSlips(term: string): number {
	if (term.length < 5 || !isLatin(term)) return 0;
	return term.length < 9 ? 1 : 2;
}

function extractField(document: SearchDocument & { id: number }, field: string): string {
	switch (field) {
		case 'id':
			return String(document.id);
		case 'context':
			return `${document.kind} ${document.context}`;
		case 'forms':
			return document.forms.map(({ text }) => text).join('\n');
		default:
			return document[field as 'title' | 'text'];
	}
}

const all = (terms: readonly string[], options: SearchOptions = {}): Query => ({
	...options,
	combineWith: 'AND',
	queries: [...terms],
});

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);

/** The terms of a document that answer a word of the query: each begins as that does, whole, unfinished or misspelt. */
const pickTerms = (terms: readonly string[], { typed, others }: Meaning): Set<string> =>
	new Set(
		terms.filter((term) =>
			[typed, ...others].flat().some((own) => own.slice(0, 3) === term.slice(0, 3)),
		),
	);

/** Whether a document with these terms of the query has what is meant, whatever it calls it. */
const isIn = ({ typed, others }: Meaning, terms: ReadonlySet<string>): boolean =>
	[typed, ...others].some((own) => own.every((term) => terms.has(term)));

/**
 * Indexes documents. It is done in the browser: the texts, which excerpts need anyway, weigh half of what an index
 * that holds them does, and some thousand documents take a fraction of a second.
 */
export async function buildIndex({ documents, synonyms }: SearchData): Promise<SearchIndex> {
	const known = new Set<string>();
	const index = new MiniSearch<SearchDocument & { id: number }>({
		fields: Object.keys(FIELDS),
		extractField,
		tokenize,
		processTerm(term) {
			if (STOP_WORDS.has(term)) return null;
			known.add(term);
			return term;
		},
		searchOptions: {
			boost: FIELDS,
			weights: TERM_WEIGHTS,
			boostDocument: (id: string) => KIND_WEIGHTS[documents[Number(id)]!.kind] ?? 1,
			// A query is cut into terms before it comes here.
			tokenize: (term) => [term],
			processTerm: (term) => term,
		},
	});
	const thesaurus = buildThesaurus(documents, synonyms);
	await index.addAllAsync(
		documents.map((document, id) => ({ ...document, id })),
		{ chunkSize: SHIFT },
	);

	const isBeginning = (start: string) => [...known].some((term) => term.startsWith(start));

	/** The query for what a word or name may be called; one that nobody finished or spelt may be another. */
	function makeQuery({ typed, others }: Meaning, isLast: boolean, isOnly: boolean): Query {
		const isKnown = typed.every(isBeginning);
		return {
			combineWith: 'OR',
			queries: [
				all(typed, {
					// "Ri Sol Ju" is not July.
					prefix: (term) =>
						term.length >= BEGINNING ||
						(isLast && term === typed.at(-1) && (isOnly || !isLatin(term))),
					fuzzy: (term) => !isKnown && getSlips(term),
				}),
				...others.map((terms) => all(terms, { boostTerm: () => SYNONYM_WEIGHT / terms.length })),
			],
		};
	}

	/** What it counts that a long text has what is wanted here and there. What it is called, all of it is about. */
	function weighPassage({ kind, title, context, text }: SearchDocument, wanted: Wanted): number {
		if (kind !== 'Chapter' && kind !== 'Section') return 1;
		const named = tokenize(`${title} ${context}`);
		const words = wanted.words.filter(({ terms }) => !named.some((term) => terms.has(term)));
		const found = findPassage(text, { ...wanted, words })?.share ?? 0;
		return PASSAGE_WEIGHT ** (found - weigh(words));
	}

	function find(query: string): SearchResult[] {
		const meanings = parseQuery(query, thesaurus, (term) => known.has(term));
		const queries = meanings.map((meaning, place) =>
			makeQuery(meaning, place === meanings.length - 1, meanings.length === 1),
		);
		const answers = index.search({ combineWith: 'OR', queries }).map((found) => {
			const terms = new Set(found.queryTerms);
			return { found, has: meanings.map((meaning) => isIn(meaning, terms)) };
		});
		const rarities = meanings.map((_, place) => {
			const count = answers.filter(({ has }) => has[place]).length;
			return Math.log(1 + documents.length / Math.max(count, 1));
		});
		const whole = sum(rarities);
		const figure = asksForFigure(query);
		const results = answers.map(({ found, has }): SearchResult => {
			const share = sum(rarities.filter((_, place) => has[place])) / whole;
			const document = documents[Number(found.id)]!;
			const words = meanings.map((meaning, place) => ({
				terms: pickTerms(found.terms, meaning),
				weight: rarities[place]! / whole,
			}));
			const wanted = { words, figure };
			return {
				document,
				terms: new Set(found.terms),
				wanted,
				share,
				// MiniSearch multiplies by the terms that were found; synonyms are no further words of the query.
				score: (found.score / found.queryTerms.length) * share * weighPassage(document, wanted),
			};
		});
		// A word that no text has tells none apart.
		const most = Math.max(...results.map(({ share }) => share));
		const isWhole = ({ share }: SearchResult) => share === most;
		const least = results.filter(isWhole).length < ENOUGH ? 0 : LEAST_SHARE * most;
		return results
			.filter(({ share }) => share >= least)
			.sort((a, b) => Number(isWhole(b)) - Number(isWhole(a)) || b.score - a.score);
	}

	function suggest(query: string): string[] {
		const near = listTellingWords(query).flatMap(({ terms: [word = ''] }) => {
			if (word.length < 4 || /\d/.test(word)) return [];
			for (let fuzzy = 1; fuzzy <= (word.length + 1) / 4; fuzzy += 1) {
				const [nearest] = index.autoSuggest(word, { fuzzy, prefix: false });
				if (nearest) return nearest.terms.slice(0, 1);
			}
			return [];
		});
		return [...new Set(near)];
	}

	return { find, suggest, hasWords: (query) => listTellingWords(query).length > 0 };
}
