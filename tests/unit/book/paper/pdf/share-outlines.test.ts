import { deflateSync, inflateSync } from 'node:zlib';
import { PDFDocument, PDFName, PDFRawStream, PDFRef } from 'pdf-lib';
import { beforeEach, expect, test } from 'vitest';
import { shareOutlines } from '../../../../../src/book/paper/pdf/share-outlines.ts';

let document: PDFDocument;
let share: (drawing: string, unit?: number) => ReturnType<ReturnType<typeof shareOutlines>>;
beforeEach(async () => {
	document = await PDFDocument.create();
	const outlines = shareOutlines(document);
	share = (drawing, unit = 1 / 2048) => {
		const { context } = document;
		const bytes = deflateSync(drawing);
		const facts = context.obj({ Filter: 'FlateDecode', Length: bytes.length });
		const stream = PDFRawStream.of(facts, bytes);
		const font = {
			kind: 'drawn',
			digits: 2,
			matrix: [unit, 0, 0, unit, 0, 0],
			getAdvance: () => 0,
			getGlyph: () => '/g1',
			glyphs: context.obj({ g1: context.register(stream) }),
		} as const;
		return outlines(font, '/g1');
	};
});

const lookUp = (shape: ReturnType<typeof share>): PDFRawStream =>
	document.context.lookup(shape as PDFRef) as PDFRawStream;

test('drawings that differ by less than a unit are one shape', () => {
	const shape = share('900 0 -1 -2 3 4 d1\n-144.1666 0 m\n10.2 5 l\nf');
	expect(share('900 0 -1 -2 3 4 d1\n-143.9 0 m\n10.4 5.1 l\nf')).toBe(shape);
	expect(inflateSync(lookUp(shape).contents).toString()).toBe('-144 0 m\n10 5 l\nf');
	expect(String(lookUp(shape).dict.get(PDFName.of('BBox')))).toBe('[ -2 -3 4 5 ]');
});

test('a space is blank', () => {
	expect(share('500 0 0 0 0 0 d1\n')).toBe('blank');
});

test.each([
	['turned', '900 0 0 0 9 9 d1\n.7071 .7071 -.7071 .7071 0 0 cm\n0 0 m'],
	['with a picture', '900 0 0 0 9 9 d1\n/x1 Do'],
	['in colours of its own', '900 0 d0\n0 0 m\n9 9 l\nf'],
])('a drawing %s is no outline', (_, drawing) => {
	expect(share(drawing)).toBeUndefined();
});

test('nor is one in units too coarse to be rounded', () => {
	expect(share('9 0 0 0 9 9 d1\n1.5 0 m\n2.5 1 l\nf', 1 / 10)).toBeUndefined();
	expect(share('9 0 0 0 9 9 d1\n1.5 0 m\n2.5 1 l\nf', 1 / 500)).toBeInstanceOf(PDFRef);
});
