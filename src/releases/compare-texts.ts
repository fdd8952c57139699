import { diffWords } from 'diff';
import { findPlace, type Place } from '../permalinks/find-place.ts';
import type { Ledger } from '../schemas/ledger.ts';
import { type ChapterText, getWords, hasPlace, type TextBlock } from './canonical-text.ts';

/** A piece of a text: it stood there, stands there now, or both. */
export interface Piece {
	kind: 'same' | 'removed' | 'added';
	words: string;
}

/** What became of a block since it was released. */
export type Change =
	/** It has other words now. */
	| { kind: 'changed'; pieces: Piece[] }
	/** It stands elsewhere, or something else stands in its place; with other words, where those differ. */
	| { kind: 'moved'; chapter: string; id: string; pieces: Piece[] }
	/** It is no more. */
	| { kind: 'gone'; because: string | undefined; since: string };

/** What has changed between a released chapter and its text of now. */
export interface Comparison {
	/** By the released id; what is not in it is as it was. */
	changes: ReadonlyMap<string, Change>;
	/** What is new, behind the released block that it follows; under undefined what stands before all. */
	added: ReadonlyMap<string | undefined, TextBlock[]>;
	/** How many blocks the release has. */
	total: number;
}

/** A block of the text of now, with its chapter. */
interface Living {
	chapter: string;
	block: TextBlock;
}

const toText = (block: TextBlock): string => block.lines.map(getWords).join('\n');

/** Compares two texts word by word; none where they are the same. */
export function compareWords(before: string, now: string): Piece[] {
	if (before === now) return [];
	return diffWords(before, now).map(({ value, added, removed }) => ({
		kind: added ? 'added' : removed ? 'removed' : 'same',
		words: value,
	}));
}

function describe(
	block: TextBlock,
	place: Place | undefined,
	home: string,
	living: ReadonlyMap<string, Living>,
): Change | undefined {
	if (place?.kind === 'gone')
		return { kind: 'gone', because: place.gone.because, since: place.gone.since };
	const now = place && living.get(`${place.chapter}/${place.id}`);
	// The check of the content sees to it that every id leads somewhere.
	if (!now) return undefined;
	const pieces = compareWords(toText(block), toText(now.block));
	if (now.chapter !== home || now.block.id !== block.id)
		return { kind: 'moved', chapter: now.chapter, id: now.block.id ?? '', pieces };
	return pieces.length === 0 ? undefined : { kind: 'changed', pieces };
}

/**
 * Compares a released chapter with the texts of now, by the permanent ids of its blocks. What a chapter rests on is not
 * compared, nor is where its source marks stand.
 *
 * @param home the id that the chapter has now
 * @param texts the texts of now of all chapters, by their ids
 */
export function compareTexts(
	released: ChapterText,
	home: string,
	texts: ReadonlyMap<string, ChapterText>,
	ledgers: ReadonlyMap<string, Ledger>,
): Comparison {
	const living = new Map<string, Living>();
	for (const [chapter, { blocks }] of texts)
		for (const block of blocks)
			if (hasPlace(block)) living.set(`${chapter}/${block.id}`, { chapter, block });

	const changes = new Map<string, Change>();
	const old = released.blocks.filter(hasPlace);
	for (const block of old) {
		const { id = '' } = block;
		const change = describe(block, findPlace(ledgers, home, id), home, living);
		if (change) changes.set(id, change);
	}
	const ids = new Set(old.map(({ id }) => id));
	const added = new Map<string | undefined, TextBlock[]>();
	let last: string | undefined;
	for (const block of (texts.get(home)?.blocks ?? []).filter(hasPlace)) {
		if (ids.has(block.id)) last = block.id;
		else added.set(last, [...(added.get(last) ?? []), block]);
	}
	return { changes, added, total: old.length };
}
