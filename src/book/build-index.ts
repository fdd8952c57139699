import type { Book } from './build-book.ts';
import { makeMatterFinder, type Matters } from './find-matter.ts';
import type { FoundSubject } from './list-subjects.ts';
import type { FoundName } from './mark-names.ts';

/** A place that a line of the index leads to. */
export interface IndexPlace {
	id: string;
	/** What stands for it until its page is known: the number of its chapter. */
	label: string;
	/** What it tells of the line, where that is parted so. */
	matter?: string;
}

/** A line of the index. */
export interface IndexEntry {
	name: string;
	/** Where it is mentioned, in reading order; nowhere if it is another word for a line. */
	places: IndexPlace[];
	/** The line to look under. */
	see?: string;
}

/** Letters that a line of the index has room for, with what it leads to. */
const LONGEST_ALIAS = 38;

/** A way a name is written, and the line of the index it belongs to; none for words that mean something else. */
export type Spellings = ReadonlyMap<string, string | undefined>;

/** A name as an index has it: an article opens no line. */
export const toIndexName = (name: string): string =>
	name.replace(/^(the|an?) (.+)$/i, (_, article: string, rest: string) => `${rest}, ${article}`);

/** Gathers places under the lines they belong to. */
function gather(
	found: readonly FoundSubject[],
	getLine: (name: string) => string,
	getLabel: (id: string) => string,
): IndexEntry[] {
	return [...Map.groupBy(found, ({ name }) => getLine(name))].map(([name, all]) => ({
		name: toIndexName(name),
		places: all.map(({ id, matter }) => ({
			id,
			label: getLabel(id),
			...(matter === undefined ? {} : { matter }),
		})),
	}));
}

/**
 * The index of the names that were found. A name that every chapter has is what the book is about: where it stands is no
 * answer to anything, so it is left out.
 *
 * @param getLabel what stands for a place until its page is known: the number of its chapter
 * @param chapters how many there are
 * @param matters what lines are parted into: a mention tells what its sentence has a word of
 */
export function buildIndex(
	found: readonly FoundName[],
	spellings: Spellings,
	getLabel: (id: string) => string,
	chapters: number,
	matters: ReadonlyMap<string, Matters> = new Map(),
): IndexEntry[] {
	const mentions = found.filter(({ name }) => !spellings.has(name) || spellings.get(name));
	const getLine = (name: string) => spellings.get(name) ?? name;
	const finders = new Map(
		[...matters].map(([line, parted]) => [line, makeMatterFinder(parted)] as const),
	);
	const told = mentions.map(({ name, id, sentence }): FoundSubject => {
		const matter = finders.get(getLine(name))?.(sentence);
		return { name, id, ...(matter === undefined ? {} : { matter }) };
	});
	return sortLines(
		gather(told, getLine, getLabel).filter(
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
		.map(([alias, line]) => [toIndexName(alias), toIndexName(line)] as const)
		.filter(([alias, line]) => lines.has(line) && !lines.has(alias))
		.filter(([alias, line]) => isFar(alias, line) && alias.length <= LONGEST_ALIAS)
		.map(([name, see]) => ({ name, see, places: [] }));
}

/** Sorts lines as an index has them. */
export const sortLines = (entries: readonly IndexEntry[]): IndexEntry[] =>
	entries.toSorted((a, b) => a.name.localeCompare(b.name, 'en'));

/** The lines of the index of a book, with its subjects and those that lead to other lines. */
export function indexBook(
	{ parts, names, subjects }: Pick<Book, 'parts' | 'names' | 'subjects'>,
	found: readonly FoundName[],
): IndexEntry[] {
	const chapters = new Map(parts.map(({ id, chapter }) => [id, chapter?.number]));
	const getLabel = (id: string) => String(chapters.get(id.split('--')[0] ?? '') ?? '');
	const count = parts.filter(({ chapter }) => chapter).length;
	const own = gather(subjects, (name) => name, getLabel);
	const entries = [
		...buildIndex(found, names.spellings, getLabel, count, names.matters).filter(
			({ name }) => !own.some((subject) => subject.name === name),
		),
		...own,
	];
	return sortLines([...entries, ...listCrossReferences(entries, names.aliases)]);
}
