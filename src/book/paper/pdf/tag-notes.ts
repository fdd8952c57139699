import { PDFArray, PDFDict, type PDFDocument, PDFName, PDFString } from 'pdf-lib';
import { getTarget, listAnnotations } from './name-links.ts';
import type { Tag, TagTree } from './tag-tree.ts';

const name = (text: string): PDFName => PDFName.of(text);

/**
 * Calls notes what PDF calls them, each with an id (ISO 14289-1, 7.9), and puts the marks that lead to sources into
 * references. Chromium knows neither: a note comes from it as what stands aside.
 *
 * @param isSource whether a place in the document is a source
 */
export function tagNotes(
	document: PDFDocument,
	tree: TagTree,
	isSource: (target: string) => boolean,
): void {
	const notes = tree.list().filter(({ role }) => role === 'Aside');
	for (const [index, { dict }] of notes.entries()) {
		dict.set(name('S'), name('Note'));
		dict.set(name('ID'), PDFString.of(`note${String(index + 1).padStart(8, '0')}`));
	}
	listIds(document, notes);
	for (const tag of tree.list()) {
		if (tag.role === 'Reference' || tag.role === 'LBody') continue;
		const kids = tree.getKids(tag);
		const wrapped = kids.map((kid) => {
			const link = tree.getTag(kid);
			const [annotation] = link?.role === 'Link' ? listAnnotations(tree, link) : [];
			const target = annotation && getTarget(annotation);
			if (target === undefined || !isSource(target)) return kid;
			return tree.wrap('Reference', tag, [kid]).ref;
		});
		if (wrapped.some((kid, index) => kid !== kids[index])) tree.setKids(tag, wrapped);
	}
}

/** Adds the ids of notes to those by which cells name their headers, which sort before them: `node`, `note`. */
function listIds({ catalog, context }: PDFDocument, notes: readonly Tag[]): void {
	if (notes.length === 0) return;
	const root = catalog.lookup(name('StructTreeRoot'), PDFDict);
	const ids = root.lookupMaybe(name('IDTree'), PDFDict) ?? context.obj({});
	if (!root.has(name('IDTree'))) root.set(name('IDTree'), context.register(ids));
	const own = notes.flatMap(({ dict, ref }) => [dict.lookup(name('ID'), PDFString), ref]);
	const first = own[0] as PDFString;
	const last = own.at(-2) as PDFString;
	const kids = ids.lookupMaybe(name('Kids'), PDFArray);
	const names = ids.lookupMaybe(name('Names'), PDFArray);
	if (kids) {
		kids.push(context.register(context.obj({ Names: own, Limits: [first, last] })));
	} else if (names) for (const one of own) names.push(one);
	else ids.set(name('Names'), context.obj(own));
}
