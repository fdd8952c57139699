import { PDFArray, PDFDict, type PDFDocument, type PDFObject, PDFRef, PDFStream } from 'pdf-lib';

/** Drops what nothing in the document leads to any more. */
export function dropUnused({ context }: PDFDocument): void {
	const { Root, Info } = context.trailerInfo;
	const seen = new Set<PDFRef>();
	const open: (PDFObject | undefined)[] = [Root, Info];
	while (open.length > 0) {
		const value = open.pop();
		if (value instanceof PDFRef) {
			if (seen.has(value)) continue;
			seen.add(value);
			open.push(context.lookup(value));
		} else if (value instanceof PDFArray) open.push(...value.asArray());
		else if (value instanceof PDFDict) open.push(...value.values());
		else if (value instanceof PDFStream) open.push(...value.dict.values());
	}
	for (const [ref] of context.enumerateIndirectObjects()) {
		if (!seen.has(ref)) context.delete(ref);
	}
}
