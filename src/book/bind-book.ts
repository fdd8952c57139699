import type { BookPlace, PartLinks } from './bind-html.ts';
import { bindId } from './bind-html.ts';
import type { BindingName } from './bindings.ts';
import { type Book, type BookPart, listBound } from './build-book.ts';
import { findInBook } from './find-in-book.ts';
import { type FigureRef, findFigure } from './list-figures.ts';

/**
 * How the links of the site lead to places in the book, and after which of them the book prints a page number:
 * after those to parts, headings, paragraphs, figures and tables, not after those to single entries of lists.
 *
 * @param bindings those that one page of the site holds, the one on paper first
 * @param base path the site is served under
 * @param home whole address of the home page
 */
export function bindBook(
	book: Pick<Book, 'parts' | 'figures'>,
	bindings: readonly [BindingName, ...BindingName[]],
	base: string,
	home: string,
): Omit<PartLinks, 'prefix'> {
	const [paper, ...others] = bindings;
	const onPaper = listBound(book, paper);
	const elsewhere = listBound(book, ...others);
	const numbered = new Set(
		onPaper.flatMap(({ id, text }) => [
			id,
			...(text?.headings ?? []).map((heading) => bindId(id, heading.id)),
		]),
	);
	const isFigure = (id: string) => /--(?:map|chart|diagram|table)-/.test(id);
	const isParagraph = (id: string) => /--p-[a-z0-9]{4}$/.test(id);
	/** A map or diagram has a page of its own on the site; in the book it stands in a chapter. */
	const findDrawing = (path: string): string | undefined => {
		const [, collection, entry = ''] = /^\/(maps|diagrams)\/([^/]+)\/$/.exec(path) ?? [];
		return findFigure(book.figures, collection as FigureRef['collection'], entry)?.id;
	};
	const find = (parts: readonly BookPart[], path: string): string | undefined => {
		const hasFigures = parts.some(({ chapter }) => chapter);
		return findInBook(parts, path) ?? (hasFigures ? findDrawing(path) : undefined);
	};
	return {
		base,
		home,
		find(path): BookPlace {
			const [first, second] = [find(onPaper, path), find(elsewhere, path)];
			return { onPaper: first, inEbook: second === first ? undefined : second };
		},
		hasPageNumber: (id) => numbered.has(id) || isFigure(id) || isParagraph(id),
	};
}
