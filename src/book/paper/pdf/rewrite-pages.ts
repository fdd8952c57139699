import { deflateSync } from 'node:zlib';
import {
	decodePDFRawStream,
	PDFArray,
	PDFDict,
	type PDFDocument,
	PDFName,
	type PDFPage,
	PDFRawStream,
	PDFRef,
} from 'pdf-lib';
import { type Operation, printContent, readContent } from './content-stream.ts';
import { drawHalos, type NameOutline } from './draw-halos.ts';
import { markArtifacts } from './mark-artifacts.ts';
import { markLanguages } from './mark-languages.ts';
import { packText } from './pack-text.ts';
import { readFonts } from './read-fonts.ts';
import { roundPaths } from './round-paths.ts';
import { shareOutlines } from './share-outlines.ts';

/**
 * Rewrites how the pages of a document are drawn: the same to the eye, in fewer bytes, and clear to readers that follow
 * the tags or look for words.
 */
export function rewritePages(document: PDFDocument): void {
	const outlines = shareOutlines(document);
	for (const page of document.getPages()) {
		const fonts = readFonts(page);
		const { names, nameOutline } = nameShapes(outlines);
		let operations = readContent(readPage(page));
		operations = roundPaths(operations);
		operations = drawHalos(operations, fonts, nameOutline);
		operations = packText(operations, fonts);
		operations = markArtifacts(operations);
		operations = markLanguages(operations, fonts);
		setResources(page, operations, names);
		writePage(page, printContent(operations));
	}
}

/** The names by which one page calls the shapes that it shares with others. */
function nameShapes(outlines: ReturnType<typeof shareOutlines>): {
	names: Map<PDFRef, string>;
	nameOutline: NameOutline;
} {
	const names = new Map<PDFRef, string>();
	return {
		names,
		nameOutline(font, glyph) {
			const shape = outlines(font, glyph);
			if (!shape || shape === 'blank') return shape;
			const name = names.get(shape) ?? `Halo${names.size}`;
			names.set(shape, name);
			return `/${name}`;
		},
	};
}

/** Gives a page resources of its own: the fonts that it still uses, and its shapes. */
function setResources(
	page: PDFPage,
	operations: readonly Operation[],
	shapes: ReadonlyMap<PDFRef, string>,
): void {
	const { context } = page.doc;
	const resources = (page.node.Resources() ?? context.obj({})).clone(context);
	const used = new Set(
		operations.flatMap(({ operator, operands }) => (operator === 'Tf' ? operands : [])),
	);
	const fonts = (resources.lookupMaybe(PDFName.of('Font'), PDFDict) ?? context.obj({})).clone(
		context,
	);
	for (const name of fonts.keys()) if (!used.has(name.asString())) fonts.delete(name);
	resources.set(PDFName.of('Font'), fonts);
	if (shapes.size > 0) {
		const objects = (
			resources.lookupMaybe(PDFName.of('XObject'), PDFDict) ?? context.obj({})
		).clone(context);
		for (const [shape, name] of shapes) objects.set(PDFName.of(name), shape);
		resources.set(PDFName.of('XObject'), objects);
	}
	page.node.set(PDFName.of('Resources'), resources);
}

/** The drawing of a page, one byte a character. */
function readPage(page: PDFPage): string {
	const contents = page.node.Contents();
	const { context } = page.doc;
	const streams = contents instanceof PDFArray ? contents.asArray() : contents ? [contents] : [];
	return streams
		.map((item) => {
			const stream = context.lookup(item);
			if (!(stream instanceof PDFRawStream)) return '';
			return Buffer.from(decodePDFRawStream(stream).decode()).toString('latin1');
		})
		.join('\n');
}

function writePage(page: PDFPage, content: string): void {
	const { context } = page.doc;
	const old = page.node.get(PDFName.of('Contents'));
	const bytes = deflateSync(Buffer.from(content, 'latin1'), { level: 9 });
	const facts = context.obj({ Filter: 'FlateDecode', Length: bytes.length });
	const stream = context.register(PDFRawStream.of(facts, bytes));
	page.node.set(PDFName.of('Contents'), stream);
	if (old instanceof PDFRef) context.delete(old);
}
