import type { PartLinks } from './bind-html.ts';
import { bindId } from './bind-html.ts';
import type { Book } from './build-book.ts';
import { findInBook } from './find-in-book.ts';

/**
 * How the links of the site lead to places in the book, and after which of them the book prints a page number:
 * after those to parts, headings, figures and tables, not after those to single entries of lists.
 *
 * @param base path the site is served under
 * @param home whole address of the home page
 */
export function bindBook(
	{ parts }: Pick<Book, 'parts'>,
	base: string,
	home: string,
): Omit<PartLinks, 'prefix'> {
	const numbered = new Set(
		parts.flatMap(({ id, text, chapter }) => [
			id,
			...(text?.headings ?? []).map((heading) => bindId(id, heading.id)),
			...(chapter ? [bindId('notes', id)] : []),
		]),
	);
	const isFigure = (id: string) => /--(?:map|chart|diagram|table)-/.test(id);
	return {
		base,
		home,
		find: (path) => findInBook(parts, path),
		hasPageNumber: (id) => numbered.has(id) || isFigure(id),
	};
}
