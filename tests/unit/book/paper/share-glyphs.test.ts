import { deflateSync, inflateSync } from 'node:zlib';
import { PDFDict, PDFDocument, PDFName, PDFRawStream, PDFRef } from 'pdf-lib';
import { beforeEach, expect, test } from 'vitest';
import { shareGlyphs } from '../../../../src/book/paper/share-glyphs.ts';

let document: PDFDocument;
beforeEach(async () => {
	document = await PDFDocument.create();
});

/** A font of one letter, drawn. */
function addFont(drawing: string, unit = 1 / 2048): PDFDict {
	const { context } = document;
	const bytes = deflateSync(drawing);
	const stream = PDFRawStream.of(
		context.obj({ Filter: 'FlateDecode', Length: bytes.length }),
		bytes,
	);
	const font = context.obj({
		Type: 'Font',
		Subtype: 'Type3',
		FontMatrix: [unit, 0, 0, unit, 0, 0],
		CharProcs: { g1: context.register(stream) },
	});
	context.register(font);
	return font;
}

const getGlyph = (font: PDFDict): PDFRef =>
	font.lookup(PDFName.of('CharProcs'), PDFDict).get(PDFName.of('g1')) as PDFRef;

function readGlyph(font: PDFDict): string {
	const stream = document.context.lookup(getGlyph(font)) as PDFRawStream;
	return inflateSync(stream.contents).toString();
}

test('drawings that differ by less than a unit are kept once', () => {
	const fonts = [
		addFont('900 0 -1 -2 3 4 d1\n-144.1666 0 m\n10.2 5 l\nf'),
		addFont('900 0 -1 -2 3 4 d1\n-143.9 0 m\n10.4 5.1 l\nf'),
	];
	const before = document.context.enumerateIndirectObjects().length;
	shareGlyphs(document);
	expect(fonts.map(readGlyph)).toEqual(Array(2).fill('900 0 -1 -2 3 4 d1\n-144 0 m\n10 5 l\nf'));
	expect(getGlyph(fonts[0]!)).toBe(getGlyph(fonts[1]!));
	expect(document.context.enumerateIndirectObjects()).toHaveLength(before - 1);
});

test('a drawing that is turned or holds a picture stays as it is', () => {
	const drawing = '900 0 d0\n.7071 .7071 -.7071 .7071 0 0 cm\n/x1 Do';
	const font = addFont(drawing);
	shareGlyphs(document);
	expect(readGlyph(font)).toBe(drawing);
});

test('units too coarse to be rounded stay as they are', () => {
	const drawing = '9 0 d0\n1.5 0 m\n2.5 1 l\nf';
	const font = addFont(drawing, 1 / 10);
	shareGlyphs(document);
	expect(readGlyph(font)).toBe(drawing);
});

test('units as fine as a five hundredth of the letter are rounded', () => {
	const font = addFont('9 0 d0\n1.4 0 m\n2.6 1 l\nf', 1 / 500);
	shareGlyphs(document);
	expect(readGlyph(font)).toBe('9 0 d0\n1 0 m\n3 1 l\nf');
});
