import { PDFDict, type PDFDocument, PDFHexString, PDFName, PDFString } from 'pdf-lib';
import type { Tag, TagTree } from './tag-tree.ts';

/** A link of a document as a voice reads it. */
export interface NamedLink {
	/** Where it leads: the id of a place in the document, or a whole address. */
	target: string;
	name: string;
}

/**
 * Says of each link in words what it is, which Chromium leaves out (ISO 14289-1, 7.18.5).
 *
 * @param links of the document, in reading order
 */
export function nameLinks(
	{ context }: PDFDocument,
	tree: TagTree,
	links: readonly NamedLink[],
): void {
	const names = Map.groupBy(links, ({ target }) => target);
	const counts = new Map<string, number>();
	const setName = (annotation: PDFDict, text: string | undefined) => {
		if (text) annotation.set(PDFName.of('Contents'), PDFHexString.fromText(text));
	};
	for (const tag of tree.list().filter(({ role }) => role === 'Link')) {
		const annotations = listAnnotations(tree, tag);
		const target = annotations[0] && getTarget(annotations[0]);
		if (target === undefined) continue;
		const same = names.get(target) ?? [];
		const count = counts.get(target) ?? 0;
		counts.set(target, count + 1);
		// Where links of one target differ in number from those that were printed, the first name serves all.
		for (const annotation of annotations) setName(annotation, (same[count] ?? same[0])?.name);
	}
	for (const [, annotation] of context.enumerateIndirectObjects()) {
		if (!(annotation instanceof PDFDict) || !isLink(annotation)) continue;
		if (annotation.has(PDFName.of('Contents'))) continue;
		const target = getTarget(annotation);
		setName(annotation, names.get(target ?? '')?.[0]?.name ?? target);
	}
}

/** The annotations of a link: one for each line it stands on. */
export const listAnnotations = (tree: TagTree, link: Tag): PDFDict[] =>
	tree.getKids(link).flatMap((kid) => {
		const annotation = kid instanceof PDFDict && kid.lookup(PDFName.of('Obj'));
		return annotation instanceof PDFDict ? [annotation] : [];
	});

const isLink = (annotation: PDFDict): boolean =>
	annotation.get(PDFName.of('Subtype')) === PDFName.of('Link');

/** The address a link leads to, or the name of its place in the document. */
export function getTarget(annotation: PDFDict): string | undefined {
	const action = annotation.lookupMaybe(PDFName.of('A'), PDFDict);
	const target =
		action?.lookup(PDFName.of('URI')) ??
		action?.lookup(PDFName.of('D')) ??
		annotation.lookup(PDFName.of('Dest'));
	if (target instanceof PDFString || target instanceof PDFHexString) return target.decodeText();
	return target instanceof PDFName ? target.decodeText() : undefined;
}
