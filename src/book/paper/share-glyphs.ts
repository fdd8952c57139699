import { deflateSync, inflateSync } from 'node:zlib';
import {
	PDFArray,
	PDFDict,
	type PDFDocument,
	PDFName,
	PDFNumber,
	PDFRawStream,
	PDFRef,
} from 'pdf-lib';

/** Finer than this, in parts of the letter's height, no printer draws. */
const UNITS_PER_EM = 500;

/** A drawing of one letter and nothing but lines and curves: no pictures, no turned axes. */
const OUTLINE = /^[\d\s.+-]*d[01](?:[\d\s.+-]|[mlcvyhfFnSsbB*]|re)*$/;

/**
 * Keeps the drawings of letters once. The names on maps have halos, which a PDF holds as a drawing of every
 * letter, anew for each size of type and with digits beyond any printer; rounded to whole units they are the same.
 */
export function shareGlyphs({ context }: PDFDocument): void {
	const kept = new Map<string, PDFRef>();
	const dropped = new Set<PDFRef>();
	for (const [, font] of context.enumerateIndirectObjects()) {
		if (!(font instanceof PDFDict) || !isDrawnFont(font)) continue;
		const glyphs = font.lookup(PDFName.of('CharProcs'), PDFDict);
		for (const [name, ref] of glyphs.entries()) {
			const drawing = ref instanceof PDFRef && context.lookup(ref);
			const outline = drawing instanceof PDFRawStream ? readOutline(drawing) : undefined;
			if (outline === undefined) continue;
			const shared = kept.get(outline) ?? context.register(makeStream(outline));
			kept.set(outline, shared);
			glyphs.set(name, shared);
			dropped.add(ref as PDFRef);
		}
	}
	for (const ref of dropped) context.delete(ref);

	function makeStream(text: string): PDFRawStream {
		const bytes = deflateSync(text, { level: 9 });
		return PDFRawStream.of(context.obj({ Filter: 'FlateDecode', Length: bytes.length }), bytes);
	}
}

/** Whether a font is made of drawings in units fine enough to be rounded. */
function isDrawnFont(font: PDFDict): boolean {
	if (font.lookupMaybe(PDFName.of('Subtype'), PDFName) !== PDFName.of('Type3')) return false;
	const scale = font.lookup(PDFName.of('FontMatrix'), PDFArray).lookup(0, PDFNumber).asNumber();
	return Math.abs(scale) <= 1 / UNITS_PER_EM;
}

/** A drawing with whole numbers, or undefined where it is more than an outline. */
function readOutline(stream: PDFRawStream): string | undefined {
	if (stream.dict.get(PDFName.of('Filter')) !== PDFName.of('FlateDecode')) return undefined;
	const text = inflateSync(stream.contents).toString('latin1').trim();
	if (!OUTLINE.test(text)) return undefined;
	return text.replace(/-?(?:(?<!\d)\d+)?\.\d+/g, (number) =>
		String(Math.round(Number(number)) + 0),
	);
}
