import { type Element, getAttribute, getText, listElements } from '../../html/dom.ts';
import { escapeXml } from '../../html/escape-xml.ts';
import { serialize } from '../../html/serialize.ts';
import { findByName } from '../../html/tree.ts';

/** One document of the book. */
export interface BookDocument {
	/** Name of its file. For a part of the book: the id of that part. */
	id: string;
	/** What it is, in the vocabulary of EPUB: `chapter`, `glossary`. */
	kind: string;
	title: string;
	/** What the contents call it, where that is not the title. */
	label?: string;
	/** The heading in the contents above it and its neighbours. */
	group?: string;
	/** What its body holds: a section. */
	body: Element;
}

/** A heading that the contents lead to. */
interface SectionLink {
	id: string;
	title: string;
}

/** Kinds of documents that stand before the text. */
const FRONT = new Set(['cover', 'titlepage', 'copyright-page', 'toc', 'loi', 'introduction']);

/** What every chapter has, so that the contents need not say it. */
const COMMON = new Set(['key-points', 'notes']);

/** The file of a document in the folder of the book. */
export const getFile = ({ id }: Pick<BookDocument, 'id'>): string => `${id}.xhtml`;

/** The sections of a document: its headings of the second level that have an id of their own. */
export function listSections({ body }: Pick<BookDocument, 'body'>): SectionLink[] {
	return findByName(body, 'h2').flatMap((heading) => {
		const id = getAttribute(heading, 'id');
		return id === undefined || COMMON.has(id) ? [] : [{ id, title: getText(heading).trim() }];
	});
}

/** Whether a document holds drawings, which the package must declare. */
export const hasDrawing = ({ body }: Pick<BookDocument, 'body'>): boolean =>
	listElements(body).some(({ tagName }) => tagName === 'svg');

function getMatter(kind: string): string {
	if (FRONT.has(kind)) return 'frontmatter';
	return kind === 'chapter' ? 'bodymatter' : 'backmatter';
}

/**
 * Writes an XHTML document of the book.
 *
 * @param language BCP 47
 */
export function renderDocument(
	{ title, kind, body }: Pick<BookDocument, 'title' | 'kind' | 'body'>,
	language: string,
): string {
	const lang = escapeXml(language);
	return `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="${lang}" xml:lang="${lang}">
<head>
<meta charset="UTF-8"/>
<title>${escapeXml(title)}</title>
<link rel="stylesheet" type="text/css" href="book.css"/>
</head>
<body epub:type="${getMatter(kind)}">
${serialize(body)}
</body>
</html>
`;
}
