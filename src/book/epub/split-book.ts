import { parse } from 'parse5';
import { type Element, getAttribute, hasClass, listElements } from '../../html/dom.ts';
import { findByClass, findByName, make } from '../../html/tree.ts';
import type { BookDocument } from './book-document.ts';
import { cleanPart, isForReaders } from './clean-part.ts';
import { labelCells } from './label-cells.ts';
import { moveNotes } from './move-notes.ts';
import { placeDrawings } from './place-drawings.ts';
import { thinIndex } from './thin-index.ts';

/** Words of the EPUB vocabulary that are no roles. */
const WITHOUT_ROLE = new Set(['copyright-page', 'loi']);

/** The book as the page `/print/` holds it, taken apart. */
export interface SplitBook {
	/** A document for each part, in order. Ids and links are those of the page still. */
	documents: BookDocument[];
	/** Address of the home page. */
	home: string;
	description: string;
	/** What stands at the foot of the page: day of the evidence and licences. */
	colophon: Element[];
}

/**
 * Cuts the book at its parts: each becomes a document. Charts take their narrow form, notes go to the end of their
 * chapter.
 *
 * @param html the page `/print/` of a built site
 * @throws if it holds no book
 */
export function splitBook(html: string): SplitBook {
	const page = parse(html, { scriptingEnabled: false });
	const book = listElements(page).find((element) => hasClass(element, 'book'));
	if (!book) throw new Error('The page holds no book.');
	const documents: BookDocument[] = [];
	for (const part of findByClass(book, 'book-part')) {
		if (!isForReaders(part)) continue;
		for (const index of findByClass(part, 'book-index')) thinIndex(index, listIds(documents));
		documents.push(makeDocument(part));
	}
	const [footer] = findByClass(page, 'site-footer');
	if (footer) cleanPart(footer);
	return {
		documents,
		home: getAttribute(book, 'data-home') ?? '',
		description: getAttribute(book, 'data-description') ?? '',
		colophon: footer ? findByName(footer, 'p') : [],
	};
}

const listIds = (documents: readonly BookDocument[]): Set<string> =>
	new Set(
		documents
			.flatMap(({ body }) => listElements(body))
			.flatMap((element) => getAttribute(element, 'id') ?? []),
	);

function makeDocument(part: Element): BookDocument {
	const [id = '', title = '', number, group, kind = ''] = [
		'id',
		'data-title',
		'data-number',
		'data-group',
		'data-epub-type',
	].map((name) => getAttribute(part, name));
	placeDrawings(part);
	cleanPart(part);
	labelCells(part);
	raiseHeadings(part);
	const notes = moveNotes(part);
	const role = WITHOUT_ROLE.has(kind) ? undefined : `doc-${kind}`;
	const attributes = { 'epub:type': kind, role, 'aria-label': title };
	return {
		id,
		kind,
		title,
		...(number === undefined ? {} : { label: `${number} ${title}`, group: group ?? '' }),
		body: make('section', attributes, part.childNodes.slice(), notes),
	};
}

/** On the page the title of the book stands above the titles of its parts. */
function raiseHeadings(part: Element): void {
	for (const heading of findByName(part, 'h2', 'h3', 'h4', 'h5', 'h6')) {
		heading.tagName = `h${Number(heading.tagName.slice(1)) - 1}`;
		heading.nodeName = heading.tagName;
	}
}
