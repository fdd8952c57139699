import { getAttribute, listElements } from '../../html/dom.ts';
import type { BookDocument } from './book-document.ts';
import { findByName, setAttribute } from '../../html/tree.ts';

/** Lists where each page and each place of the site is in the book. */
function listPlaces(documents: readonly BookDocument[]): Map<string, string> {
	const places = new Map<string, string>();
	for (const { file, address, body, places: own = [] } of documents) {
		for (const [place, id] of own) places.set(place, `${file}#${id}`);
		if (address === undefined) continue;
		places.set(address, file);
		for (const element of [body, ...listElements(body)]) {
			const id = getAttribute(element, 'id');
			if (id !== undefined) places.set(`${address}#${id}`, `${file}#${id}`);
		}
	}
	return places;
}

/**
 * Turns links to the site into links within the book, wherever the book holds what they lead to. A
 * link to a part of a page that the book leaves out leads to what it has of that page; all others
 * stay absolute.
 */
export function linkDocuments(documents: readonly BookDocument[]): void {
	const places = listPlaces(documents);
	for (const { file, body } of documents) {
		for (const link of findByName(body, 'a')) {
			const href = getAttribute(link, 'href') ?? '';
			const place = places.get(href) ?? places.get(href.replace(/#.*/, ''));
			if (place === undefined) continue;
			setAttribute(link, 'href', place.startsWith(`${file}#`) ? place.slice(file.length) : place);
			// In the book it leads nowhere else.
			setAttribute(link, 'rel', undefined);
		}
	}
}
