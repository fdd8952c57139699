import { type PDFDocument, PDFName, type PDFObject, PDFRef, PDFString } from 'pdf-lib';

/** An element of tags as a test writes it: its kids are elements, and numbers of marked pieces of the first page. */
export interface TagSpec {
	role: string;
	/** Further keys. */
	facts?: Record<string, PDFObject>;
	kids?: (TagSpec | number | { link: string })[];
}

/** Gives a document of one page tags, as Chromium writes them: each link's annotation stands in its element. */
export function tagPdf(document: PDFDocument, specs: readonly TagSpec[]): void {
	const { context } = document;
	const page = document.getPage(0);
	const root = context.obj({ Type: 'StructTreeRoot' });
	const rootRef = context.register(root);
	const holders: PDFRef[] = [];
	const annotations: PDFRef[] = [];
	const numbers: (number | PDFRef)[] = [];
	const make = ({ role, facts = {}, kids = [] }: TagSpec, parent: PDFRef): PDFRef => {
		const dict = context.obj({ Type: 'StructElem', S: role, P: parent });
		for (const [key, value] of Object.entries(facts)) dict.set(PDFName.of(key), value);
		const ref = context.register(dict);
		const held = kids.map((kid): PDFObject => {
			if (typeof kid === 'number') {
				holders[kid] = ref;
				dict.set(PDFName.of('Pg'), page.ref);
				return context.obj(kid);
			}
			if ('role' in kid) return make(kid, ref);
			const annotation = context.register(
				context.obj({
					Type: 'Annot',
					Subtype: 'Link',
					Rect: [0, 0, 9, 9],
					Dest: kid.link,
					StructParent: annotations.length + 1,
				}),
			);
			annotations.push(annotation);
			numbers.push(annotations.length, ref);
			return context.obj({ Type: 'OBJR', Obj: annotation, Pg: page.ref });
		});
		dict.set(PDFName.of('K'), context.obj(held));
		return ref;
	};
	root.set(PDFName.of('K'), context.obj(specs.map((spec) => make(spec, rootRef))));
	root.set(
		PDFName.of('ParentTree'),
		context.obj({ Nums: [0, context.register(context.obj(holders)), ...numbers] }),
	);
	page.node.set(PDFName.of('Annots'), context.obj(annotations));
	page.node.set(PDFName.of('StructParents'), context.obj(0));
	document.catalog.set(PDFName.of('StructTreeRoot'), rootRef);
}

/** A text as PDF has it. */
export const text = (words: string): PDFString => PDFString.of(words);
