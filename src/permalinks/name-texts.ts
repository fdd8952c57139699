import type { Ledger } from '../schemas/ledger.ts';
import { findPlace } from './find-place.ts';
import { readKeyPoint } from './list-blocks.ts';

/**
 * The ids of wordings that stand in one list of a ledger; undefined for those that are not in it yet. Where
 * several are alike, they have their ids in order.
 */
export function nameTexts(
	wordings: Readonly<Record<string, string>>,
	texts: readonly string[],
): (string | undefined)[] {
	const ids = Map.groupBy(Object.keys(wordings), (id) => wordings[id] ?? '');
	return texts.map((text) => ids.get(text)?.shift());
}

/** Ids that were published and lead to a place in the same chapter, by the id of that place. */
export function listAliases(
	ledgers: ReadonlyMap<string, Ledger>,
	chapter: string,
): Map<string, string[]> {
	const aliases = new Map<string, string[]>();
	for (const id of Object.keys(ledgers.get(chapter)?.gone ?? {})) {
		const place = findPlace(ledgers, chapter, id);
		if (place?.kind !== 'place' || place.chapter !== chapter) continue;
		aliases.set(place.id, [...(aliases.get(place.id) ?? []), id]);
	}
	return aliases;
}

/** Under which ids a key point is found. */
export interface KeyPointIds {
	/** Undefined where the ledger does not know it yet. */
	id: string | undefined;
	/** Ids of what stood in its place. */
	aliases: string[];
}

/** The ids of the key points of a chapter, in order. */
export function nameKeyPoints(
	ledgers: ReadonlyMap<string, Ledger>,
	chapter: string,
	points: readonly string[],
): KeyPointIds[] {
	const aliases = listAliases(ledgers, chapter);
	return nameTexts(ledgers.get(chapter)?.keyPoints ?? {}, points.map(readKeyPoint)).map((id) => ({
		id,
		aliases: aliases.get(id ?? '') ?? [],
	}));
}
