import { type Element, isElement, listElements } from '../../html/dom.ts';
import { findByName, insertBefore, make, prepend } from '../../html/tree.ts';
import { type BookDocument, getFile } from './book-document.ts';
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

const makeMark = (number: number): Element =>
	make('span', {
		'epub:type': 'pagebreak',
		role: 'doc-pagebreak',
		id: toId(number),
		'aria-label': String(number),
	});

/** Sets the mark where the grammar of HTML allows it: before a source mark or a link, within anything else. */
function setMark(place: Element, mark: Element): void {
	if (isElement(place, 'sup', 'a')) insertBefore(place, mark);
	else prepend(findByName(place, 'dt')[0] ?? place, mark);
}

/**
 * Marks in the documents where the pages of the printed book begin: exactly where a part begins, elsewhere at the
 * first heading, entry, figure or source mark of the page. Every page has a mark. Where nothing of it can be found, or
 * only what the e-book has earlier, it stands beside that of the page before, within which it begins.
 *
 * @param front the document for what stands before the first part
 * @param places of the printed book in the documents
 * @param pages what stands first on them
 * @param count how many pages the printed book has
 * @returns the pages, in order
 */
export function markPages(
	front: BookDocument,
	places: ReadonlyMap<string, Place>,
	pages: readonly PrintedPage[],
	count: number,
): MarkedPage[] {
	const order = new Map<Element, number>();
	for (const { body } of new Set([...places.values()].map(({ document }) => document))) {
		for (const element of [body, ...listElements(body)]) order.set(element, order.size);
	}
	const starts = new Map(pages.map(({ number, id }) => [number, places.get(id)]));
	let last = -1;
	let document = front;
	let before: Element | undefined;
	return Array.from({ length: count }, (_, index) => {
		const number = index + 1;
		const place = starts.get(number);
		const at = (place && order.get(place.element)) ?? -1;
		const mark = makeMark(number);
		// On paper a figure may stand after what follows it in the text.
		if (place && at > last) {
			last = at;
			document = place.document;
			setMark(place.element, mark);
		} else if (before) {
			insertBefore(before, mark);
			insertBefore(mark, before);
		} else setMark(front.body, mark);
		before = mark;
		return { number, href: `${getFile(document)}#${toId(number)}` };
	});
}
