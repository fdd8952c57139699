import { findSentenceEnds } from './find-sentence-ends.ts';

/** Stands for words that are known only when they are printed: a figure, the name of a term. */
export const UNKNOWN_WORDS = 'Xx';

/** A stretch of a text, as far as the source marks in it are concerned. */
export interface Run {
	/** Its words, or `UNKNOWN_WORDS`. */
	text: string;
	/** What in it rests on sources: places among those of the whole text. */
	places: readonly number[];
	/** Nothing can be put into it, as into a link. */
	isWhole: boolean;
}

/** One source mark, for all that rests on sources in a sentence. */
export interface PlacedMark {
	/** The run it stands in, or behind where its offset is the length of the run. */
	run: number;
	/** Behind this character of the run. */
	offset: number;
	/** What it is the mark of, in reading order. */
	places: number[];
}

/**
 * Puts the source marks of a text behind its sentences: one for each that rests on sources, however
 * many. The mark of a sentence that ends inside a link stands behind the link.
 *
 * @param runs the whole text of a paragraph, a list item, a caption
 * @returns the marks in reading order
 */
export function placeMarks(runs: readonly Run[]): PlacedMark[] {
	let length = 0;
	const stretches = runs.map((run) => {
		const start = length;
		length += run.text.length;
		return { ...run, start, end: length };
	});
	const ends = findSentenceEnds(runs.map(({ text }) => text).join(''));
	const marks = new Map<string, PlacedMark>();
	for (const { places, end } of stretches) {
		if (places.length === 0) continue;
		const at = ends.find((one) => one >= end) ?? ends.at(-1) ?? 0;
		// Behind the run that the last character of the sentence stands in.
		const found = stretches.findIndex((one) => one.start < at && at <= one.end);
		const run = Math.max(found, 0);
		const { start = 0, text = '', isWhole = true } = stretches[run] ?? {};
		const offset = isWhole ? text.length : at - start;
		const key = `${run}:${offset}`;
		const mark = marks.get(key) ?? { run, offset, places: [] };
		mark.places.push(...places);
		marks.set(key, mark);
	}
	return [...marks.values()].sort((a, b) => a.run - b.run || a.offset - b.offset);
}
