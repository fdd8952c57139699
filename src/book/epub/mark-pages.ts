import { type Element, isElement, listElements } from '../../html/dom.ts';
import { findByName, insertBefore, make, prepend } from '../../html/tree.ts';
import { getFile } from './book-document.ts';
import type { Place } from './link-documents.ts';

/** A page of the printed book, and what stands first on it. */
export interface PrintedPage {
	number: number;
	/** Its id in the printed book: a part, or a place in one, `dmz` or `dmz--panmunjom`. */
	id: string;
}

/** A page of the printed book as the e-book leads to it. */
export interface MarkedPage {
	number: number;
	href: string;
}

/** The id of the mark of a page. */
const toId = (number: number): string => `page-${number}`;

/** Sets the mark where the grammar of HTML allows it: before a source mark or a link, within anything else. */
function setMark(place: Element, number: number): void {
	const mark = make('span', {
		'epub:type': 'pagebreak',
		role: 'doc-pagebreak',
		id: toId(number),
		'aria-label': String(number),
	});
	if (isElement(place, 'sup', 'a')) insertBefore(place, mark);
	else prepend(findByName(place, 'dt')[0] ?? place, mark);
}

/**
 * Marks in the documents where the pages of the printed book begin: exactly where a part begins, elsewhere at the
 * first heading, entry, figure or source mark of the page.
 *
 * @param places of the printed book in the documents
 * @returns the pages that the e-book has, in order
 */
export function markPages(
	places: ReadonlyMap<string, Place>,
	pages: readonly PrintedPage[],
): MarkedPage[] {
	const order = new Map<Element, number>();
	for (const { body } of new Set([...places.values()].map(({ document }) => document))) {
		for (const element of [body, ...listElements(body)]) order.set(element, order.size);
	}
	let last = -1;
	return pages.flatMap(({ number, id }) => {
		const place = places.get(id);
		const at = place && order.get(place.element);
		// On paper a figure may stand after what follows it in the text.
		if (!place || at === undefined || at < last) return [];
		last = at;
		setMark(place.element, number);
		return [{ number, href: `${getFile(place.document)}#${toId(number)}` }];
	});
}
