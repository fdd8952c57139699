import { bindId } from './bind-html.ts';

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
