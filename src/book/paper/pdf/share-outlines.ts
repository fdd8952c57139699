import { deflateSync } from 'node:zlib';
import { decodePDFRawStream, type PDFDocument, PDFName, PDFRawStream, type PDFRef } from 'pdf-lib';
import type { PdfFont } from './read-fonts.ts';

type DrawnFont = Extract<PdfFont, { kind: 'drawn' }>;

/** Finer than this, in parts of the letter's height, no printer draws. */
const UNITS_PER_EM = 500;

/** How far a letter moves the pen, the box it fills, then nothing but lines and curves: no pictures, no turned axes. */
const OUTLINE =
	/^(?:[\d.+-]+\s+){2}((?:[\d.+-]+\s+){4})d1((?:\s+(?:[\d.+-]+|[mlcvyhfFnSsbB]|[fbB]\*|re))*)$/;

/**
 * Keeps the drawings of letters as shapes that pages can call, each once: halos are drawn anew for each size of type, with
 * digits beyond any printer; rounded to whole units they are the same.
 *
 * @returns for a letter its shape, `blank` for a space, or undefined where its drawing is more than an outline in fine
 * units
 */
export function shareOutlines({
	context,
}: PDFDocument): (font: DrawnFont, glyph: string) => PDFRef | 'blank' | undefined {
	const kept = new Map<string, PDFRef>();
	return (font, glyph) => {
		if (Math.abs(font.matrix[0]) > 1 / UNITS_PER_EM) return undefined;
		const drawing = font.glyphs.lookup(PDFName.of(glyph.slice(1)));
		const outline = drawing instanceof PDFRawStream ? readOutline(drawing) : undefined;
		if (!outline) return undefined;
		if (outline.path === '') return 'blank';
		const key = `${outline.box.join(' ')}\n${outline.path}`;
		const shape = kept.get(key) ?? context.register(makeShape(outline));
		kept.set(key, shape);
		return shape;
	};

	function makeShape({ box, path }: Outline): PDFRawStream {
		const bytes = deflateSync(path, { level: 9 });
		const facts = {
			Type: 'XObject',
			Subtype: 'Form',
			BBox: [...box],
			Resources: {},
			Filter: 'FlateDecode',
			Length: bytes.length,
		};
		return PDFRawStream.of(context.obj(facts), bytes);
	}
}

/** A drawing of a letter in whole units. */
interface Outline {
	/** Left, bottom, right, top. */
	box: readonly number[];
	path: string;
}

function readOutline(stream: PDFRawStream): Outline | undefined {
	const text = Buffer.from(decodePDFRawStream(stream).decode()).toString('latin1').trim();
	const [, corners = '', path] = OUTLINE.exec(text) ?? [];
	if (path === undefined) return undefined;
	const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = corners.trim().split(/\s+/).map(Number);
	return {
		box: [
			Math.floor(Math.min(x1, x2)) - 1,
			Math.floor(Math.min(y1, y2)) - 1,
			Math.ceil(Math.max(x1, x2)) + 1,
			Math.ceil(Math.max(y1, y2)) + 1,
		],
		path: path
			.trim()
			.replace(/-?(?:(?<!\d)\d+)?\.\d+/g, (number) => String(Math.round(Number(number)) + 0)),
	};
}
