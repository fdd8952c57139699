import { escapeXml } from '../../html/escape-xml.ts';
import { type BookDocument, getFile, listSections } from './book-document.ts';
import type { MarkedPage } from './mark-pages.ts';

/** The file of the contents for readers of before 2011, which know no other. */
export const NCX_FILE = 'toc.ncx';

/** A line of the contents. */
interface Point {
	title: string;
	href: string;
	points: Point[];
}

const toPoint = (document: BookDocument): Point => ({
	title: document.label ?? document.title,
	href: getFile(document),
	points: listSections(document).map(({ id, title }) => ({
		title,
		href: `${getFile(document)}#${id}`,
		points: [],
	})),
});

/**
 * Writes the contents in the form of EPUB 2: parts and their sections, and the pages of the printed book.
 *
 * @param identifier of the book, as its package has it
 * @param documents in reading order
 */
export function renderNcx(
	{ identifier, title, language }: { identifier: string; title: string; language: string },
	documents: readonly BookDocument[],
	pages: readonly MarkedPage[],
): string {
	let order = 0;
	const renderPoint = ({ title: name, href, points }: Point): string => {
		order += 1;
		const open = `<navPoint id="n-${order}" playOrder="${order}"><navLabel><text>${escapeXml(name)}</text></navLabel><content src="${escapeXml(href)}"/>`;
		return `${open}${points.map(renderPoint).join('')}</navPoint>`;
	};
	const points = documents.map((document) => renderPoint(toPoint(document)));
	const targets = pages.map(({ number, href }) => {
		order += 1;
		return `<pageTarget id="n-${order}" type="normal" value="${number}" playOrder="${order}"><navLabel><text>${number}</text></navLabel><content src="${escapeXml(href)}"/></pageTarget>`;
	});
	const list =
		targets.length === 0
			? ''
			: `<pageList><navLabel><text>Pages of the printed book</text></navLabel>\n${targets.join('\n')}\n</pageList>\n`;
	return `<?xml version="1.0" encoding="UTF-8"?>
<ncx xmlns="http://www.daisy.org/z3986/2005/ncx/" version="2005-1" xml:lang="${escapeXml(language)}">
<head>
<meta name="dtb:uid" content="${escapeXml(identifier)}"/>
<meta name="dtb:depth" content="2"/>
<meta name="dtb:totalPageCount" content="${pages.length}"/>
<meta name="dtb:maxPageNumber" content="${pages.at(-1)?.number ?? 0}"/>
</head>
<docTitle><text>${escapeXml(title)}</text></docTitle>
<navMap>
${points.join('\n')}
</navMap>
${list}</ncx>
`;
}
