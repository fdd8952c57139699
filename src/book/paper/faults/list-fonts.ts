import { decodePDFRawStream, PDFDict, type PDFDocument, PDFName, PDFRawStream } from 'pdf-lib';

/** A font that a document holds. */
export interface FontUse {
	/** Name of its face. */
	name: string;
	/** The letters it was needed for. */
	letters: string;
}

/** The fonts that a document sets words in, with their letters: a document holds only those it needs. */
export function listFonts({ context }: PDFDocument): FontUse[] {
	return context.enumerateIndirectObjects().flatMap(([, font]): FontUse[] => {
		if (!(font instanceof PDFDict)) return [];
		const base = font.get(PDFName.of('BaseFont'));
		const letters = font.lookup(PDFName.of('ToUnicode'));
		if (!(base instanceof PDFName) || !(letters instanceof PDFRawStream)) return [];
		const map = Buffer.from(decodePDFRawStream(letters).decode()).toString('latin1');
		return [{ name: base.decodeText().replace(/^[A-Z]{6}\+/, ''), letters: readLetters(map) }];
	});
}

/** The letters that a table of codes leads to: `<code> <letter>` and `<first> <last> <letter>` (ISO 32000-1, 9.10.3). */
function readLetters(map: string): string {
	const tables = [...map.matchAll(/begin(bfchar|bfrange)([\s\S]*?)endbf/g)];
	return tables
		.flatMap(([, kind, rows = '']) => {
			const codes = [...rows.matchAll(/<([\da-f]+)>/gi)].map(([, hex = '']) => hex);
			const step = kind === 'bfchar' ? 2 : 3;
			return codes.filter((_, index) => index % step === step - 1);
		})
		.map((hex) =>
			String.fromCharCode(...(hex.match(/.{4}/g) ?? []).map((unit) => parseInt(unit, 16))),
		)
		.join('');
}
