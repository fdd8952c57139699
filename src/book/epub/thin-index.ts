import { type Element, getAttribute, getText } from '../../html/dom.ts';
import { detach, findByClass, findByName, make, replace, setAttribute } from '../../html/tree.ts';

/**
 * Leaves in the lines of an index one place for each chapter, the first that the e-book has: on paper a name may stand
 * in the note that explains a term, which the e-book leaves to the glossary. A line without any goes.
 *
 * @param ids of the places that the e-book has
 */
export function thinIndex(index: Element, ids: ReadonlySet<string>): void {
	setAttribute(index, 'epub:type', 'index-entry-list');
	for (const line of findByName(index, 'li')) {
		setAttribute(line, 'epub:type', 'index-entry');
		for (const places of findByClass(line, 'book-index__places')) {
			const all = findByName(places, 'a');
			const found = all.filter((link) => ids.has((getAttribute(link, 'href') ?? '').slice(1)));
			const links = [...Map.groupBy(found, getText).values()]
				.flatMap(([first]) => first ?? [])
				// What is parted by matters on paper stands here in the order of the chapters.
				.sort((one, other) => Number(getText(one)) - Number(getText(other)));
			if (all.length > 0 && links.length === 0) detach(line);
			else replace(places, makePlaces(links));
		}
	}
}

const makePlaces = (links: readonly Element[]): Element =>
	make(
		'span',
		{ 'epub:type': 'index-locator-list' },
		links.map((link, index) => [index > 0 ? ', ' : '', link]),
	);
