import SearchableMap from 'minisearch/SearchableMap';
import type { DocumentKind, SearchDocument } from './documents.ts';
import { tokenize, tokenizeQuery } from './tokenize.ts';

/** A document that answers a query. */
export interface SearchResult {
	document: SearchDocument;
	/** The terms of the document that answer it. */
	terms: ReadonlySet<string>;
	/** How well it does; only good for comparing. */
	score: number;
}

/** An index that can be asked. */
export interface SearchIndex {
	/** The documents that hold all words of a query, the best first. */
	find(query: string): SearchResult[];
	/** Terms of the index that a query without results may have meant. */
	suggest(query: string): string[];
}

/** How much each document says of a term, by its place in the list of documents. */
type Postings = Map<number, number>;

/** How well a document answers words of a query, and with which of its terms. */
interface Match {
	score: number;
	terms: Set<string>;
}

/** How much a word counts by where it stands. Every name of a thing counts as its title. */
const WEIGHTS = { title: 5, context: 0.5, text: 2 };

/** How much a kind counts: what explains a word comes before what mentions it. */
const KIND_WEIGHTS: Record<DocumentKind, number> = {
	Term: 1.6,
	Person: 1.6,
	Chapter: 1.4,
	Section: 1.1,
	Map: 1,
	Place: 1,
	Figure: 1,
	Claim: 0.9,
	Forecast: 0.8,
	Event: 0.8,
};

/** What a beginning counts against the whole word. */
const PREFIX_WEIGHT = 0.4;

/** Milliseconds of indexing before the browser gets a turn, so that letters appear as they are typed. */
const SHIFT = 10;

/** How many letters of a term may be wrong. A number is right or wrong. */
function getSlips(term: string): number {
	if (term.length < 5 || /\d/.test(term)) return 0;
	return term.length < 9 ? 1 : 2;
}

function addDocument(
	index: SearchableMap<Postings>,
	{ title, forms, context, text }: SearchDocument,
	id: number,
): void {
	const names = [title, ...forms.map((form) => form.text)];
	const fields = [
		...names.map((name) => [name, WEIGHTS.title] as const),
		[context, WEIGHTS.context] as const,
		[text, WEIGHTS.text] as const,
	];
	for (const [field, weight] of fields) {
		const terms = tokenize(field);
		// A word in a few says more than one in many: the square root is Lucene's classic measure.
		const share = weight / Math.sqrt(terms.length);
		for (const term of terms) {
			const postings = index.fetch(term, () => new Map<number, number>());
			postings.set(id, (postings.get(id) ?? 0) + share);
		}
	}
}

/** The terms of the index that a word of a query stands for, each with how much it counts. */
function findTerms(
	index: SearchableMap<Postings>,
	word: string,
	isUnfinished: boolean,
): Map<string, number> {
	const found = new Map<string, number>();
	for (const [term, [, distance]] of index.fuzzyGet(word, getSlips(word))) {
		found.set(term, 1 / (1 + 2 * distance));
	}
	if (word.length > 2 || isUnfinished) {
		for (const term of index.atPrefix(word).keys()) {
			const weight = (PREFIX_WEIGHT * word.length) / term.length;
			found.set(term, Math.max(weight, found.get(term) ?? 0));
		}
	}
	return found;
}

/** The documents that hold one word of a query. */
function matchWord(
	index: SearchableMap<Postings>,
	total: number,
	word: string,
	isUnfinished: boolean,
): Map<number, Match> {
	const matches = new Map<number, Match>();
	for (const [term, weight] of findTerms(index, word, isUnfinished)) {
		const postings = index.get(term) ?? new Map<number, number>();
		const rarity = Math.log(1 + total / postings.size);
		for (const [id, count] of postings) {
			const match = matches.get(id) ?? { score: 0, terms: new Set() };
			matches.set(id, match);
			// The tenth mention says little that the third did not.
			match.score += (weight * rarity * count) / (count + 1);
			match.terms.add(term);
		}
	}
	return matches;
}

/** What is in both, with the scores added up. */
function intersect(a: Map<number, Match> | undefined, b: Map<number, Match>): Map<number, Match> {
	if (a === undefined) return b;
	return new Map(
		[...a].flatMap(([id, one]) => {
			const other = b.get(id);
			if (other === undefined) return [];
			const terms = new Set([...one.terms, ...other.terms]);
			return [[id, { score: one.score + other.score, terms }]];
		}),
	);
}

/**
 * Indexes documents. It is done in the browser: the texts, which excerpts need anyway, weigh half of
 * what an index that holds them does, and some hundred documents take a fraction of a second.
 *
 * Of MiniSearch only the tree of terms is taken, which finds beginnings and near spellings: the whole
 * of it would weigh more than all scripts of a page may.
 */
export async function buildIndex(documents: readonly SearchDocument[]): Promise<SearchIndex> {
	const index = new SearchableMap<Postings>();
	let start = performance.now();
	for (const [id, document] of documents.entries()) {
		addDocument(index, document, id);
		if (performance.now() - start < SHIFT) continue;
		await new Promise((resolve) => setTimeout(resolve));
		start = performance.now();
	}

	function find(query: string): SearchResult[] {
		const words = tokenizeQuery(query);
		const last = words.length - 1;
		const matches = words
			.map((word, place) => matchWord(index, documents.length, word, place === last))
			.reduce(intersect, undefined);
		return [...(matches ?? [])]
			.flatMap(([id, { score, terms }]) => {
				const document = documents[id];
				return document ? { document, terms, score: score * KIND_WEIGHTS[document.kind] } : [];
			})
			.sort((a, b) => b.score - a.score);
	}

	function suggest(query: string): string[] {
		const near = tokenizeQuery(query).flatMap((word) => {
			const slips = /\d/.test(word) ? 0 : Math.floor((word.length + 1) / 4);
			const terms = [...index.fuzzyGet(word, slips)];
			const [nearest] = terms.sort(([, [, a]], [, [, b]]) => a - b);
			return word.length > 3 && nearest ? [nearest[0]] : [];
		});
		return [...new Set(near)];
	}

	return { find, suggest };
}
