import { PDFArray, PDFDict, PDFDocument, PDFName } from 'pdf-lib';
import { expect, test } from 'vitest';
import {
	moveDestinations,
	readDestinations,
} from '../../../../../src/book/paper/pdf/read-destinations.ts';

/** A document of two pages, 800 points high, with one place on the first. */
async function makePdf(height: number): Promise<PDFDocument> {
	const document = await PDFDocument.create();
	const first = document.addPage([600, 800]);
	document.addPage([600, 800]);
	const place = document.context.obj([first.ref, 'XYZ', 50, height, 0]);
	document.catalog.set(PDFName.of('Dests'), document.context.obj({ river: place }));
	return document;
}

test('a place lies on the page it is on', async () => {
	const document = await makePdf(400);
	expect(await readDestinations(await document.save())).toEqual(new Map([['river', 1]]));
});

test('so does one on the last line of its page', async () => {
	const document = await makePdf(120);
	expect(await readDestinations(await document.save())).toEqual(new Map([['river', 1]]));
});

test('a place where no line has room lies at the head of the next page, and links lead there', async () => {
	const document = await makePdf(113.9);
	expect(await readDestinations(await document.save())).toEqual(new Map([['river', 2]]));
	moveDestinations(document);
	const place = document.catalog
		.lookup(PDFName.of('Dests'), PDFDict)
		.lookup(PDFName.of('river'), PDFArray);
	expect(place.get(0)).toBe(document.getPages()[1]?.ref);
});
