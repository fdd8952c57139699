import { bindId } from './bind-html.ts';
import type { Spellings } from './build-index.ts';
import type { FoundName } from './mark-names.ts';

/** A link to the entry of a term, as a chapter of the book has it. */
const LINK = /<a class="term(?: [^"]*)?" href="#glossary--([\w-]+)"/g;

/**
 * Gives the first mention of each term an id, for its entry in the glossary to lead to.
 *
 * @param html a chapter of the book
 * @param prefix id of the chapter
 * @param known where terms stand first in the chapters before, by their ids; what is found here is added
 */
export function markTerms(html: string, prefix: string, known: Map<string, string>): string {
	return html.replace(LINK, (link, term: string) => {
		if (known.has(term)) return link;
		const id = bindId(prefix, `term-${term}`);
		known.set(term, id);
		return link.replace('<a ', `<a id="${id}" `);
	});
}

/**
 * Where each term stands first in the chapters: where one leads to its entry, else where its name is first mentioned.
 *
 * @param links places of the first links to terms, by their ids
 * @param found names in the chapters, in reading order
 * @returns places by the ids of the terms; of terms that no chapter names, none
 */
export function findFirstMentions(
	terms: Iterable<{ id: string; term: string }>,
	links: ReadonlyMap<string, string>,
	found: readonly FoundName[],
	spellings: Spellings,
): Map<string, string> {
	const named = Map.groupBy(found, ({ name }) => spellings.get(name));
	return new Map(
		[...terms].flatMap(({ id, term }) => {
			const place = links.get(id) ?? named.get(term)?.[0]?.id;
			return place === undefined ? [] : [[id, place] as const];
		}),
	);
}
