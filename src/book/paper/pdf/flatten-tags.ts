import { type PDFDocument, PDFName, PDFNumber, type PDFObject } from 'pdf-lib';
import { namePiece, type Tag, type TagTree } from './tag-tree.ts';

const PAGE = PDFName.of('Pg');
/** What makes an element more than a box. */
const MEANINGS = ['Alt', 'ActualText', 'E', 'Lang', 'ID', 'T'].map((key) => PDFName.of(key));

/** What stands in an element: another, or a piece of a page. */
interface Piece {
	kid: PDFObject;
	page: PDFObject | undefined;
}

/**
 * Drops the tags that mean nothing: Chromium puts each run of letters into an element of its own. What stood in them
 * stands in the element around them.
 */
export function flattenTags(document: PDFDocument, tree: TagTree): void {
	const isEmpty = ({ role, dict }: Tag) =>
		role === 'NonStruct' && !MEANINGS.some((key) => dict.has(key));
	/** Kids with the page that each piece stands on. */
	const flatten = (tag: Tag): Piece[] =>
		tree.getKids(tag).flatMap((kid): Piece[] => {
			const inner = tree.getTag(kid);
			if (!inner || !isEmpty(inner)) return [{ kid, page: tag.dict.get(PAGE) }];
			return flatten(inner);
		});
	const adopt = (tag: Tag, heir: Tag) => {
		for (const kid of tree.getKids(tag)) {
			const inner = tree.getTag(kid);
			if (!inner || !isEmpty(inner)) continue;
			tree.give(inner.ref, heir.ref);
			adopt(inner, heir);
		}
	};
	for (const tag of tree.list().filter((one) => !isEmpty(one))) {
		const pieces = flatten(tag);
		adopt(tag, tag);
		const page = tag.dict.get(PAGE) ?? pieces.find(({ kid }) => kid instanceof PDFNumber)?.page;
		if (page) tag.dict.set(PAGE, page);
		const kids = pieces.map((piece) =>
			piece.page === page ? piece.kid : namePiece(document, piece.kid, piece.page),
		);
		tree.setKids(tag, kids);
		for (const kid of kids) tree.getTag(kid)?.dict.set(PDFName.of('P'), tag.ref);
	}
}
