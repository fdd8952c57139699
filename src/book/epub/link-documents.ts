import { type Element, getAttribute, listElements } from '../../html/dom.ts';
import { findByName, unwrap } from '../../html/tree.ts';
import { bindId } from '../bind-html.ts';
import { type BookDocument, getFile } from './book-document.ts';

/** Where a place of the page `/print/` came to stand: a document, or something in it. */
export interface Place {
	document: BookDocument;
	/** Its element. */
	element: Element;
	/** Its id there; a document as a whole has none. */
	id?: string;
}

/** The id of an element within the document of its part. */
const toLocal = (part: string, id: string): string =>
	id.startsWith(bindId(part, '')) ? id.slice(bindId(part, '').length) : id;

/** Attributes that name other elements. */
const REFERENCES = ['for', 'headers', 'aria-labelledby', 'aria-describedby'];

/** Places of the index that no line of it and no attribute names: each paragraph has one for each name. */
function dropUnnamed(documents: readonly BookDocument[]): void {
	const named = new Set(
		documents.flatMap(({ body }) =>
			listElements(body).flatMap((element) => [
				getAttribute(element, 'href'),
				...REFERENCES.flatMap((name) =>
					(getAttribute(element, name) ?? '').split(' ').map((id) => `#${id}`),
				),
			]),
		),
	);
	for (const { body } of documents) {
		for (const span of findByName(body, 'span')) {
			const id = getAttribute(span, 'id');
			if (id !== undefined && span.attrs.length === 1 && !named.has(`#${id}`)) unwrap(span);
		}
	}
}

/** The elements of a document that have an id, by it. */
const listIds = ({ body }: BookDocument): Map<string, Element> =>
	new Map(
		listElements(body).flatMap((element) => {
			const id = getAttribute(element, 'id');
			return id === undefined ? [] : [[id, element]];
		}),
	);

/** The places of the page in a document. What else has an id, such as parts of a drawing, has it there alone. */
function listPlaces(document: BookDocument): [string, Place][] {
	const { id: part, body } = document;
	const inside = [...listIds(document)].filter(([id]) => id.startsWith(bindId(part, '')));
	return [
		[part, { document, element: body }],
		...inside.map(([id, element]): [string, Place] => [
			id,
			{ document, element, id: toLocal(part, id) },
		]),
	];
}

/**
 * Turns the links and ids of one page into those of many documents: `#part--id` leads to `part.xhtml#id`.
 *
 * @returns where each place of the page stands now, by the id it had
 * @throws if a link leads to what the documents do not hold
 */
export function linkDocuments(documents: readonly BookDocument[]): ReadonlyMap<string, Place> {
	dropUnnamed(documents);
	const places = new Map(documents.flatMap(listPlaces));
	for (const document of documents) {
		const own = new Set(listIds(document).keys());
		const follow = (id: string): string => {
			const place = places.get(id);
			if (!place && own.has(id)) return `#${id}`;
			if (!place) throw new Error(`${getFile(document)} leads to "#${id}", which no document has.`);
			const file = getFile(place.document);
			if (place.id === undefined) return file;
			return place.document === document ? `#${place.id}` : `${file}#${place.id}`;
		};
		for (const element of listElements(document.body)) linkElement(element, document.id, follow);
	}
	return places;
}

/** @param follow where a link to an id of the page leads */
function linkElement(element: Element, part: string, follow: (id: string) => string): void {
	for (const attribute of element.attrs) {
		const { name, value } = attribute;
		if (name === 'id') attribute.value = toLocal(part, value);
		else if (REFERENCES.includes(name)) {
			const ids = value.split(' ').map((id) => toLocal(part, id));
			attribute.value = ids.join(' ');
		} else if (name === 'href' && value.startsWith('#')) attribute.value = follow(value.slice(1));
		else attribute.value = value.replaceAll(`url(#${bindId(part, '')}`, 'url(#');
	}
}
