import { PDFArray, PDFDict, PDFDocument, PDFName, PDFNumber, type PDFPage } from 'pdf-lib';
import { BOOK_MARGINS } from '../../make-book-rules.ts';

const POINTS_PER_MM = 72 / 25.4;
/**
 * Nothing begins lower than this on a page, in points: no line has room there. Chromium counts from the foot of the
 * text, as if all of the margins lay below it.
 */
const LOWEST = (BOOK_MARGINS.top + BOOK_MARGINS.bottom) * POINTS_PER_MM + 5;

/** A place in a document that a link leads to. */
interface Destination {
	/** The id it has in the HTML. */
	name: string;
	/** Page and position, as the file has them. */
	place: PDFArray;
	/** Index of the page it lies on. */
	page: number;
}

/**
 * Lists the places that links lead to. Chromium writes them as named destinations, under the ids of the HTML. The
 * letters of tightly led lines reach a little above their line: for one at the head of a page, it names the foot of
 * the page before, which is set right here.
 */
function listDestinations({ catalog, context }: PDFDocument, pages: PDFPage[]): Destination[] {
	const numbers = new Map(pages.map(({ ref }, index) => [ref, index]));
	const dests = catalog.lookupMaybe(PDFName.of('Dests'), PDFDict);
	return (dests?.entries() ?? []).flatMap(([name, value]): Destination[] => {
		const place = context.lookup(value);
		if (!(place instanceof PDFArray)) return [];
		const page = numbers.get(place.get(0) as PDFPage['ref']);
		if (page === undefined) return [];
		const isNext = getHeight(place) < LOWEST && page + 1 < pages.length;
		return [{ name: name.decodeText(), place, page: isNext ? page + 1 : page }];
	});
}

/** The height at which a place lies, in points. */
function getHeight(place: PDFArray): number {
	return place.size() > 3 ? (place.lookupMaybe(3, PDFNumber)?.asNumber() ?? Infinity) : Infinity;
}

/** Reads on which page, from 1, each place lies that a link of the document leads to. */
export async function readDestinations(pdf: Uint8Array): Promise<Map<string, number>> {
	const document = await PDFDocument.load(pdf, { updateMetadata: false });
	const destinations = listDestinations(document, document.getPages());
	return new Map(destinations.map(({ name, page }) => [name, page + 1]));
}

/** Lets links to the head of a page lead there, not to the foot of the page before. */
export function moveDestinations(document: PDFDocument): void {
	const pages = document.getPages();
	for (const { place, page } of listDestinations(document, pages)) {
		const own = pages[page];
		if (own === undefined || place.get(0) === own.ref) continue;
		place.set(0, own.ref);
		place.set(3, PDFNumber.of(own.getHeight()));
	}
}
