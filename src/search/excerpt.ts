import { splitLanguages } from '../model/split-languages.ts';
import { findPassage, PASSAGE, type Wanted } from './passage.ts';
import { listTokens } from './tokenize.ts';

/** A stretch of text in one language that answers a query as a whole, or not at all. */
interface Piece {
	text: string;
	isHit: boolean;
	/** `ko` for Korean script; undefined for the language of the page. */
	lang: string | undefined;
}

/** Characters before the first hit, so that it does not stand alone. */
const LEAD = 60;

/** Characters of an excerpt: about three lines. */
const LENGTH = LEAD + PASSAGE;

/** What may stand between two words of one name. */
const JOINT = /^[ \u00a0‐‑-]?$/;

/** The stretches of a text that the terms were made from, in order; neighbours are one, and none overlap. */
function findHits(text: string, terms: ReadonlySet<string>): { start: number; end: number }[] {
	const hits: { start: number; end: number }[] = [];
	for (const { term, start, end } of listTokens(text)) {
		if (!terms.has(term)) continue;
		const last = hits.at(-1);
		if (last && JOINT.test(text.slice(last.end, start))) last.end = Math.max(last.end, end);
		else hits.push({ start, end });
	}
	return hits;
}

/** Splits a text into the stretches that answer a query and those between them. */
export function markHits(text: string, terms: ReadonlySet<string>): Piece[] {
	const pieces: Piece[] = [];
	const add = (from: number, to: number, isHit: boolean) => {
		for (const { text: run, lang } of splitLanguages(text.slice(from, to))) {
			pieces.push({ text: run, isHit, lang });
		}
	};
	let at = 0;
	for (const { start, end } of findHits(text, terms)) {
		add(at, start, false);
		add(start, end, true);
		at = end;
	}
	add(at, text.length, false);
	return pieces;
}

/** The few lines of a text that answer a query best, cut between words. */
export function cutExcerpt(text: string, wanted: Wanted): string {
	if (text.length <= LENGTH) return text;
	const best = findPassage(text, wanted)?.start ?? 0;
	const from = best <= LEAD ? 0 : text.indexOf(' ', best - LEAD) + 1;
	const isToEnd = from + LENGTH >= text.length;
	const to = isToEnd ? text.length : text.lastIndexOf(' ', from + LENGTH);
	return `${from > 0 ? '… ' : ''}${text.slice(from, to)}${isToEnd ? '' : ' …'}`;
}
