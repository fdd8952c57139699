import { PDFArray, PDFDict, PDFName, PDFNumber, type PDFObject, type PDFPage } from 'pdf-lib';
import type { Matrix } from './matrix.ts';

/** A face whose letters are set as text. */
interface SetFont {
	kind: 'set';
	/** Hexadecimal digits of a code. */
	digits: 4;
	/** Name of the face, without the letters that tell its subsets apart. */
	name: string;
	/** How far a letter moves the pen, in thousandths of its size, by its code. */
	getAdvance: (code: number) => number;
}

/** A face whose letters are drawings: Chromium makes one of letters that are stroked, as the halos of names on maps. */
interface DrawnFont {
	kind: 'drawn';
	digits: 2;
	/** From the units of its drawings to a letter of size 1. */
	matrix: Matrix;
	getAdvance: (code: number) => number;
	/** Name of the drawing of a code. */
	getGlyph: (code: number) => string;
	/** Its drawings, by their names. */
	glyphs: PDFDict;
}

export type PdfFont = SetFont | DrawnFont;

/** The fonts of a page, by the names its drawing gives them: `/F4`. */
export function readFonts(page: PDFPage): Map<string, PdfFont> {
	const fonts = page.node.Resources()?.lookupMaybe(PDFName.of('Font'), PDFDict);
	return new Map(
		(fonts?.entries() ?? []).flatMap(([name]): [string, PdfFont][] => {
			const font = fonts?.lookup(name, PDFDict);
			const read = font && readFont(font);
			return read ? [[name.asString(), read]] : [];
		}),
	);
}

/** A font that is neither composite nor drawn is left as it is: undefined. */
function readFont(font: PDFDict): PdfFont | undefined {
	const kind = font.lookup(PDFName.of('Subtype'), PDFName);
	if (kind === PDFName.of('Type3')) return readDrawnFont(font);
	return kind === PDFName.of('Type0') ? readSetFont(font) : undefined;
}

function readSetFont(font: PDFDict): SetFont {
	const [face] = font.lookup(PDFName.of('DescendantFonts'), PDFArray).asArray();
	const inner = font.context.lookup(face, PDFDict);
	const usual = inner.lookupMaybe(PDFName.of('DW'), PDFNumber)?.asNumber() ?? 1000;
	const widths = readWidths(inner.lookupMaybe(PDFName.of('W'), PDFArray));
	const base = font.lookup(PDFName.of('BaseFont'), PDFName).decodeText();
	return {
		kind: 'set',
		digits: 4,
		name: base.replace(/^[A-Z]{6}\+/, ''),
		getAdvance: (code) => widths.get(code) ?? usual,
	};
}

/** Widths of a composite font: `first [w w w]` or `first last w` (ISO 32000-1, 9.7.4.3). */
function readWidths(list: PDFArray | undefined): Map<number, number> {
	const widths = new Map<number, number>();
	const items = list?.asArray() ?? [];
	for (let index = 0; index < items.length;) {
		const first = toNumber(items[index]);
		const next = items[index + 1];
		if (next instanceof PDFArray) {
			for (const [offset, width] of next.asArray().entries()) {
				widths.set(first + offset, toNumber(width));
			}
			index += 2;
		} else {
			const width = toNumber(items[index + 2]);
			for (let code = first; code <= toNumber(next); code++) widths.set(code, width);
			index += 3;
		}
	}
	return widths;
}

function readDrawnFont(font: PDFDict): DrawnFont {
	const matrix = font.lookup(PDFName.of('FontMatrix'), PDFArray).asArray().map(toNumber);
	const first = font.lookup(PDFName.of('FirstChar'), PDFNumber).asNumber();
	const widths = font.lookup(PDFName.of('Widths'), PDFArray).asArray().map(toNumber);
	const names = new Map<number, string>();
	let code = 0;
	const encoding = font.lookup(PDFName.of('Encoding'), PDFDict);
	for (const item of encoding.lookup(PDFName.of('Differences'), PDFArray).asArray()) {
		if (item instanceof PDFNumber) code = item.asNumber();
		else if (item instanceof PDFName) names.set(code++, item.asString());
	}
	return {
		kind: 'drawn',
		digits: 2,
		matrix: matrix as unknown as Matrix,
		getAdvance: (one) => (widths[one - first] ?? 0) * (matrix[0] ?? 0) * 1000,
		getGlyph: (one) => names.get(one) ?? '',
		glyphs: font.lookup(PDFName.of('CharProcs'), PDFDict),
	};
}

const toNumber = (value: PDFObject | undefined): number =>
	value instanceof PDFNumber ? value.asNumber() : 0;
