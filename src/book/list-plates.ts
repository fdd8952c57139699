import type { Site } from '../model/build-site.ts';
import { sortByOrder } from '../model/sort-by-order.ts';
import { listFigures } from './list-figures.ts';

/**
 * Ids of the maps that the book on paper prints again, larger, as plates: those that stand, which in a chapter leave half
 * of its width to their words, and those that no chapter shows. In the order of their numbers.
 */
export function listPlates(
	site: Pick<Site, 'chapters' | 'maps' | 'charts' | 'diagrams'>,
): string[] {
	const shown = new Set(
		listFigures(site).flatMap(({ collection, entry }) => (collection === 'maps' ? entry : [])),
	);
	return sortByOrder(site.maps.values())
		.filter(({ id, aspect, second }) => !shown.has(id) || (aspect > 1 && second === undefined))
		.map(({ id }) => id);
}
