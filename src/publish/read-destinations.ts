import { PDFArray, PDFDict, PDFDocument, PDFName, type PDFRef } from 'pdf-lib';

/**
 * Reads on which page, from 1, each place lies that a link of the document leads to. Chromium writes
 * them as named destinations, under the ids of the HTML.
 */
export async function readDestinations(pdf: Uint8Array): Promise<Map<string, number>> {
	const document = await PDFDocument.load(pdf, { updateMetadata: false });
	const numbers = new Map<PDFRef, number>(
		document.getPages().map(({ ref }, index) => [ref, index + 1]),
	);
	const dests = document.catalog.lookupMaybe(PDFName.of('Dests'), PDFDict);
	const places = new Map<string, number>();
	for (const [name, value] of dests?.entries() ?? []) {
		const place = document.context.lookup(value);
		const page = place instanceof PDFArray ? numbers.get(place.get(0) as PDFRef) : undefined;
		if (page !== undefined) places.set(name.decodeText(), page);
	}
	return places;
}
