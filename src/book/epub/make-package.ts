import { createHash } from 'node:crypto';
import { type BookDocument, getFile, hasDrawing } from './book-document.ts';
import { escapeXml } from '../../html/escape-xml.ts';
import { COVER_FILE } from './front-documents.ts';
import { NCX_FILE } from './make-ncx.ts';

/** What catalogues and shops are told. */
export interface BookMetadata {
	title: string;
	subtitle: string;
	author: string;
	description: string;
	/** BCP 47. */
	language: string;
	/** ISO day of the edition. */
	edition: string;
	/** Address of the home page of the site. */
	home: string;
	/** It can be reached there. */
	isPublic: boolean;
	/** Address or file of the printed book whose pages are marked, or undefined where none are. */
	pageSource: string | undefined;
}

/** A file of the book that is no document. */
export interface BookResource {
	file: string;
	type: 'text/css' | 'image/jpeg' | 'font/ttf' | 'application/x-dtbncx+xml';
	data: Uint8Array;
	properties?: 'cover-image';
}

const RIGHTS =
	'Text: CC BY 4.0. Map lines: © OpenStreetMap contributors, ODbL. Shore: GSHHG, LGPL; Natural Earth. Place names: GeoNames, CC BY 4.0. Fonts, cut to the letters of the book: Source Serif, Inter, Noto Sans KR and Noto Sans SC, SIL Open Font License 1.1.';

/** What a reader who needs it can rely on, in the vocabulary of schema.org. */
const ACCESSIBILITY: readonly [property: string, value: string][] = [
	['accessMode', 'textual'],
	['accessMode', 'visual'],
	['accessModeSufficient', 'textual'],
	['accessModeSufficient', 'textual,visual'],
	...[
		'alternativeText',
		'ARIA',
		'displayTransformability',
		'longDescription',
		'readingOrder',
		'structuralNavigation',
		'tableOfContents',
		'unlocked',
	].map((feature): [string, string] => ['accessibilityFeature', feature]),
	['accessibilityHazard', 'none'],
	[
		'accessibilitySummary',
		'Everything can be read without seeing it: each map is told in words and as a table in the chapter “The maps in words”, each chart has a summary and a table of its data in the chapter “The figures of the charts”, each diagram the same in “The figures of the diagrams”. Headings, lists, tables, notes and links are marked as such. Colour never stands alone. Korean is marked as Korean.',
	],
];

/** The namespace of addresses for identifiers made of names (RFC 9562, appendix). */
const URL_NAMESPACE = Buffer.from('6ba7b8119dad11d180b400c04fd430c8', 'hex');

/** The identifier of the book at an address: the same for every edition (UUID version 5, RFC 9562). */
export function makeIdentifier(address: string): string {
	const hash = createHash('sha1').update(URL_NAMESPACE).update(address).digest().subarray(0, 16);
	hash[6] = ((hash[6] ?? 0) & 0x0f) | 0x50;
	hash[8] = ((hash[8] ?? 0) & 0x3f) | 0x80;
	const hex = hash.toString('hex');
	const parts = [0, 8, 12, 16, 20].map((start, index, starts) =>
		hex.slice(start, starts[index + 1]),
	);
	return `urn:uuid:${parts.join('-')}`;
}

const toId = (file: string): string => `f-${file.replaceAll(/[^\w-]+/g, '-')}`;

/** What tells a reader that the pages of the printed book can be found, and which book that is. */
const renderPagination = (source: string): string[] => [
	`<dc:source id="pagination">${escapeXml(source)}</dc:source>`,
	'<meta refines="#pagination" property="source-of">pagination</meta>',
	'<meta property="schema:accessibilityFeature">pageBreakMarkers</meta>',
	'<meta property="schema:accessibilityFeature">pageNavigation</meta>',
];

function renderMetadata(book: BookMetadata): string[] {
	const { title, subtitle, author, description, language, edition, home, isPublic } = book;
	const { pageSource } = book;
	return [
		`<dc:identifier id="id">${makeIdentifier(home)}</dc:identifier>`,
		`<dc:title id="title">${escapeXml(title)}</dc:title>`,
		'<meta refines="#title" property="title-type">main</meta>',
		`<dc:title id="subtitle">${escapeXml(subtitle)}</dc:title>`,
		'<meta refines="#subtitle" property="title-type">subtitle</meta>',
		`<dc:creator>${escapeXml(author)}</dc:creator>`,
		`<dc:language>${escapeXml(language)}</dc:language>`,
		`<dc:description>${escapeXml(description)}</dc:description>`,
		...(isPublic ? [`<dc:source>${escapeXml(home)}</dc:source>`] : []),
		`<dc:rights>${escapeXml(RIGHTS)}</dc:rights>`,
		`<dc:date>${edition}</dc:date>`,
		// For readers that know no properties of files.
		`<meta name="cover" content="${toId(COVER_FILE)}"/>`,
		`<meta property="dcterms:modified">${edition}T00:00:00Z</meta>`,
		...(pageSource === undefined ? [] : renderPagination(pageSource)),
		...ACCESSIBILITY.map(
			([property, value]) => `<meta property="schema:${property}">${escapeXml(value)}</meta>`,
		),
	];
}

function renderItem(file: string, type: string, properties: readonly string[]): string {
	const list = properties.length > 0 ? ` properties="${properties.join(' ')}"` : '';
	return `<item id="${toId(file)}" href="${escapeXml(file)}" media-type="${type}"${list}/>`;
}

/** Where readers of before 2011 look for what the landmarks name. */
const GUIDE: readonly [type: string, kind: string][] = [
	['cover', 'cover'],
	['title-page', 'titlepage'],
	['toc', 'toc'],
	['text', 'chapter'],
	['glossary', 'glossary'],
	['bibliography', 'bibliography'],
	['index', 'index'],
];

const renderGuide = (documents: readonly BookDocument[]): string[] =>
	GUIDE.flatMap(([type, kind]) => {
		const document = documents.find((one) => one.kind === kind);
		return document
			? [
					`<reference type="${type}" title="${escapeXml(document.title)}" href="${getFile(document)}"/>`,
				]
			: [];
	});

/**
 * Writes the package document: metadata, every file, and the reading order.
 *
 * @param documents in reading order; that of the kind `toc` holds the navigation
 */
export function renderPackage(
	book: BookMetadata,
	documents: readonly BookDocument[],
	resources: readonly BookResource[],
): string {
	const items = [
		...documents.map((document) =>
			renderItem(getFile(document), 'application/xhtml+xml', [
				...(document.kind === 'toc' ? ['nav'] : []),
				...(hasDrawing(document) ? ['svg'] : []),
			]),
		),
		...resources.map(({ file, type, properties }) =>
			renderItem(file, type, properties ? [properties] : []),
		),
	];
	return `<?xml version="1.0" encoding="UTF-8"?>
<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id" xml:lang="${escapeXml(book.language)}">
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
${renderMetadata(book).join('\n')}
</metadata>
<manifest>
${items.join('\n')}
</manifest>
<spine toc="${toId(NCX_FILE)}">
${documents.map((document) => `<itemref idref="${toId(getFile(document))}"/>`).join('\n')}
</spine>
<guide>
${renderGuide(documents).join('\n')}
</guide>
</package>
`;
}
