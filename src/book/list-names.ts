import type { Site } from '../model/build-site.ts';

/** Names that the index lists, as they are written. */
export interface BookNames {
	/** Ways a name is written in the texts, with the line of the index each belongs to. */
	spellings: ReadonlyMap<string, string>;
	/** Other words for a term, with its line. */
	aliases: ReadonlyMap<string, string>;
}

/** The names for the index of the book: places, terms, and the people and bodies that `content/pages/print.mdx` lists. */
export function listNames({
	terms,
	places,
	pages,
}: Pick<Site, 'terms' | 'places' | 'pages'>): BookNames {
	const sorted = [...terms.values()].sort((a, b) => a.term.localeCompare(b.term, 'en'));
	const aliases = new Map(
		sorted.flatMap(({ term, aliases: others }) => others.map((alias) => [alias, term] as const)),
	);
	const people = Object.entries(pages.get('print')?.names ?? {});
	const spellings = new Map([
		...[...places.values()].map(({ name }) => [name, name] as const),
		...sorted.map(({ term }) => [term, term] as const),
		...aliases,
		...people.flatMap(([name, all]) => all.map((one) => [one, name] as const)),
	]);
	return { spellings, aliases };
}
