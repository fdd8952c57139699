import type { FoundName } from './mark-names.ts';

/** A line of the index. */
export interface IndexEntry {
	name: string;
	/** Where it is mentioned, in reading order. */
	places: { id: string; label: string }[];
}

/** A way a name is written, and the line of the index it belongs to. */
export type Spellings = ReadonlyMap<string, string>;

/**
 * The index of the names that were found, in alphabetical order. A name that every chapter has is what the book
 * is about: where it stands is no answer to anything, so it is left out.
 *
 * @param getLabel what stands for a place until its page is known: the number of its chapter
 * @param chapters how many there are
 */
export function buildIndex(
	found: readonly FoundName[],
	spellings: Spellings,
	getLabel: (id: string) => string,
	chapters: number,
): IndexEntry[] {
	const entries = new Map<string, IndexEntry>();
	for (const { name, id } of found) {
		const line = spellings.get(name) ?? name;
		const entry = entries.get(line) ?? { name: line, places: [] };
		entries.set(line, entry);
		entry.places.push({ id, label: getLabel(id) });
	}
	return [...entries.values()]
		.filter(({ places }) => new Set(places.map(({ label }) => label)).size < chapters)
		.sort((a, b) => a.name.localeCompare(b.name, 'en'));
}
