import { type Binding, bindId } from './bind-html.ts';
import type { Site } from '../model/build-site.ts';
import { type BookContents, findInBook } from './find-in-book.ts';

/**
 * How the links of the site lead to places in the book, and after which of them the book prints a page number:
 * after those to parts, headings, maps, charts and tables, not after those to single entries of lists.
 *
 * @param base path the site is served under
 * @param home whole address of the home page
 */
export function bindBook(site: Site, base: string, home: string): Omit<Binding, 'prefix'> {
	const about = site.pages.get('about');
	const texts = [...site.chapters, ...(about ? [about] : [])];
	const contents: BookContents = {
		texts: new Set(texts.map(({ id }) => id)),
		lists: {
			maps: new Set(site.maps.keys()),
			claims: new Set(site.claims.keys()),
			forecasts: new Set(site.forecasts.keys()),
			timeline: new Set(site.events.map(({ id }) => id)),
			glossary: new Set(site.terms.keys()),
			sources: new Set(site.sources.keys()),
		},
	};
	const numbered = new Set([
		...Object.keys(contents.lists),
		...texts.flatMap(({ id, headings }) => [
			id,
			...headings.map((heading) => bindId(id, heading.id)),
		]),
		...site.chapters.map(({ id }) => bindId('notes', id)),
	]);
	const isFigure = (id: string) => /--(?:map|chart|table)-/.test(id);
	return {
		base,
		home,
		find: (path) => findInBook(contents, path),
		hasPageNumber: (id) => numbered.has(id) || isFigure(id),
	};
}
