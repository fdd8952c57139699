import type { Site } from '../model/build-site.ts';
import type { Matters } from './find-matter.ts';

/** Names that the index lists, as they are written. */
export interface BookNames {
	/**
	 * Ways a name is written in the texts, with the line of the index each belongs to. Words in which a name means
	 * something else belong to none.
	 */
	spellings: ReadonlyMap<string, string | undefined>;
	/** Other words for a line, with that line. */
	aliases: ReadonlyMap<string, string>;
	/** What lines of many pages are parted into. */
	matters: ReadonlyMap<string, Matters>;
}

/**
 * The names for the index of the book: places, terms, and what `content/pages/print.mdx` lists. A term that is listed
 * there is looked for in those spellings alone, not in its aliases. A term with the name of a subject leads to it, and
 * so does a name that stands for one.
 */
export function listNames({
	terms,
	places,
	pages,
}: Pick<Site, 'terms' | 'places' | 'pages'>): BookNames {
	const {
		names = {},
		namesByMatter = {},
		subjects = {},
		otherwise = [],
		see = {},
	} = pages.get('print') ?? {};
	const sorted = [...terms.values()]
		.sort((a, b) => a.term.localeCompare(b.term, 'en'))
		.map(({ term, aliases }) => {
			const all = [term, ...aliases];
			return { term, aliases, all, subject: all.find((name) => Object.hasOwn(subjects, name)) };
		});
	const looked = sorted.filter(({ term, subject }) => !subject && !Object.hasOwn(names, term));
	const spellings = new Map<string, string | undefined>([
		...[...places.values()].map(({ name }) => [name, name] as const),
		...looked.flatMap(({ term, all }) => all.map((name) => [name, term] as const)),
		...Object.entries(names).flatMap(([name, all]) => all.map((one) => [one, name] as const)),
		...[...otherwise, ...Object.keys(see)].map((words) => [words, undefined] as const),
	]);
	const aliases = new Map([
		...sorted.flatMap(({ term, aliases: others, all, subject }) =>
			subject === undefined
				? others.map((alias) => [alias, term] as const)
				: all.filter((name) => name !== subject).map((name) => [name, subject] as const),
		),
		...Object.entries(see),
	]);
	return { spellings, aliases, matters: new Map(Object.entries(namesByMatter)) };
}
