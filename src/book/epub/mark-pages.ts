import { type Element, hasClass } from '../../html/dom.ts';
import type { BookDocument } from './book-document.ts';
import { findById, findByName, insertBefore, make, prepend } from '../../html/tree.ts';

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

/** The element of a document that a place of the printed book is, under the id it has here. */
function findPlace({ body }: BookDocument, id: string | undefined): Element | undefined {
	if (id === undefined) return body;
	const names = [id, `claim-${id}`, id.replace(/^map-/, '')];
	return names.map((name) => findById(body, name)).find((place) => place !== undefined);
}

/** Sets the mark where the grammar of HTML allows it: before a source mark, within anything else. */
function setMark(place: Element, number: number): void {
	const mark = make('span', {
		'epub:type': 'pagebreak',
		role: 'doc-pagebreak',
		id: toId(number),
		'aria-label': String(number),
	});
	if (hasClass(place, 'mark')) insertBefore(place, mark);
	else prepend(findByName(place, 'dt')[0] ?? place, mark);
}

/**
 * Marks in the documents where the pages of the printed book begin: exactly where a part begins, elsewhere at the
 * first heading, entry, figure or source mark of the page.
 *
 * @returns the pages that the e-book has, in order
 */
export function markPages(
	documents: readonly BookDocument[],
	pages: readonly PrintedPage[],
): MarkedPage[] {
	return pages.flatMap(({ number, id }) => {
		const [part = '', own] = id.split('--');
		const document = documents.find(({ file }) => file === `${part}.xhtml`);
		const place = document && findPlace(document, own);
		if (!place) return [];
		setMark(place, number);
		return [{ number, href: `${document.file}#${toId(number)}` }];
	});
}
