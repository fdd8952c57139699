import { listTokens } from './tokenize.ts';

/** What an answer should have: for each word of a query the terms that stand for it, and perhaps a figure. */
export interface Wanted {
	words: readonly {
		terms: ReadonlySet<string>;
		/** How much of the query it is, from 0 to 1: the rarer, the more. */
		weight: number;
	}[];
	/** The query asks how many or how far. */
	figure: boolean;
}

/** The stretch of a text that answers best. */
export interface Passage {
	/** Where its first word of the query begins, in UTF-16 code units. */
	start: number;
	/** How much of the query it has, from 0 to about 1; more with a figure that is asked for. */
	share: number;
}

/** Characters of a passage: what an excerpt of three lines shows from its first hit on. */
export const PASSAGE = 140;

/** A number of three digits, or with a comma or a point: no year and no day. */
const FIGURE = /\d[.,]\d|\b\d{3}\b/;

/** Whether a query asks for a figure. */
export const asksForFigure = (query: string): boolean => /how (?:m|far|wide|l|b|h)/i.test(query);

/** What each hit counts, to choose among passages that have the same words. */
const EACH_HIT = 1e-4;

/** How much of a query some of its words are. */
export const weigh = (words: Iterable<{ weight: number }>): number =>
	[...words].reduce((total, { weight }) => total + weight, 0);

/** Finds the passage that has most of the words of a query, a figure where one is asked for, and then most hits. */
export function findPassage(text: string, { words, figure }: Wanted): Passage | undefined {
	const hits = listTokens(text).flatMap(({ term, start }) => {
		const own = words.filter(({ terms }) => terms.has(term));
		return own.length > 0 ? [{ start, own }] : [];
	});
	/* A figure counts as a word of the query does, on average. */
	const more = figure ? 1 / words.length : 0;
	let best: Passage | undefined;
	for (const { start } of hits) {
		const end = start + PASSAGE;
		const near = hits
			.filter((hit) => hit.start >= start && hit.start < end)
			.flatMap(({ own }) => own);
		const share =
			weigh(new Set(near)) +
			(FIGURE.test(text.slice(start, end)) ? more : 0) +
			near.length * EACH_HIT;
		if (!best || share > best.share) best = { start, share };
	}
	return best;
}
