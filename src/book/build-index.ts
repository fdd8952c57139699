import type { Book } from './build-book.ts';
import type { FoundName } from './mark-names.ts';

/** A line of the index. */
export interface IndexEntry {
	name: string;
	/** Where it is mentioned, in reading order; nowhere if it is another word for a line. */
	places: { id: string; label: string }[];
	/** The line to look under. */
	see?: string;
}

/** Letters that a line of the index has room for, with what it leads to. */
const LONGEST_ALIAS = 28;

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
	return sortLines(
		[...entries.values()].filter(
			({ places }) => new Set(places.map(({ label }) => label)).size < chapters,
		),
	);
}

/**
 * Lines that lead from another word for something to its own line: "DMZ, see demilitarised zone". Words that stand
 * beside it in the alphabet, and long ones, would help nobody.
 *
 * @param aliases other words, with the line each belongs to
 */
export function listCrossReferences(
	entries: readonly IndexEntry[],
	aliases: ReadonlyMap<string, string>,
): IndexEntry[] {
	const lines = new Set(entries.map(({ name }) => name));
	const isFar = (alias: string, line: string) =>
		alias.slice(0, 2).toLowerCase() !== line.slice(0, 2).toLowerCase();
	return [...aliases]
		.filter(([alias, line]) => lines.has(line) && !lines.has(alias))
		.filter(([alias, line]) => isFar(alias, line) && alias.length <= LONGEST_ALIAS)
		.map(([name, see]) => ({ name, see, places: [] }));
}

/** Sorts lines as an index has them. */
export const sortLines = (entries: readonly IndexEntry[]): IndexEntry[] =>
	entries.toSorted((a, b) => a.name.localeCompare(b.name, 'en'));

/** The lines of the index of a book, with those that lead to other lines. */
export function indexBook({ parts, names }: Book, found: readonly FoundName[]): IndexEntry[] {
	const chapters = new Map(parts.map(({ id, chapter }) => [id, chapter?.number]));
	const getLabel = (id: string) => String(chapters.get(id.split('--')[0] ?? '') ?? '');
	const count = parts.filter(({ chapter }) => chapter).length;
	const entries = buildIndex(found, names.spellings, getLabel, count);
	return sortLines([...entries, ...listCrossReferences(entries, names.aliases)]);
}
