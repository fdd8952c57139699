import {
	PDFArray,
	PDFDict,
	PDFDocument,
	PDFHexString,
	PDFName,
	type PDFObject,
	PDFString,
} from 'pdf-lib';
import { escapeXml } from '../../../html/escape-xml.ts';
import { addListBodies } from './add-list-bodies.ts';
import { dropUnused } from './drop-unused.ts';
import { flattenTags } from './flatten-tags.ts';
import { type NamedLink, nameLinks } from './name-links.ts';
import { moveDestinations } from './read-destinations.ts';
import { rewritePages } from './rewrite-pages.ts';
import { tagNotes } from './tag-notes.ts';
import { openTags, type TagTree } from './tag-tree.ts';

/** What the file says about itself. */
export interface PdfFacts {
	title: string;
	author: string;
	subject: string;
	language: string;
	/** The moment it is dated to. */
	date: Date;
	/** What it was made from, for its keywords. */
	revision: string;
	/** Its headings in order, as the bookmarks are to name them. */
	headings: readonly string[];
	/** Its links in order. */
	links: readonly NamedLink[];
	/** Whether a place in it is a source, to which marks lead. */
	isSource: (target: string) => boolean;
}

/** A document as readers get it. */
export interface FinishedPdf {
	pdf: Uint8Array;
	/** How many pages it has. */
	pages: number;
}

/** Tags that Chromium takes from PDF 2.0, and what older readers know in their place. */
const ROLES = { Em: 'Span', Strong: 'Span', Aside: 'Div' };

/** Gives a printed document its title, language, dates and XMP packet, and packs it tightly. */
export async function finishPdf(pdf: Uint8Array, facts: PdfFacts): Promise<FinishedPdf> {
	const document = await PDFDocument.load(pdf, { updateMetadata: false });
	const { context, catalog } = document;
	document.setTitle(facts.title, { showInWindowTitleBar: true });
	document.setAuthor(facts.author);
	document.setSubject(facts.subject);
	document.setKeywords([facts.revision]);
	document.setCreator(facts.author);
	document.setCreationDate(facts.date);
	document.setModificationDate(facts.date);
	document.setLanguage(facts.language);
	catalog.set(PDFName.of('PageMode'), PDFName.of('UseOutlines'));
	nameBookmarks(document, facts.headings);
	renumberTags(document);
	moveDestinations(document);
	const tags = openTags(document);
	if (tags) {
		groupFigures(tags);
		flattenTags(document, tags);
		addListBodies(tags);
		nameLinks(document, tags, facts.links);
		tagNotes(document, tags, facts.isSource);
		tags.settle();
	}
	rewritePages(document);
	dropUnused(document);
	const packet = context.stream(new TextEncoder().encode(makeXmp(facts)), {
		Type: 'Metadata',
		Subtype: 'XML',
	});
	catalog.set(PDFName.of('Metadata'), context.register(packet));
	const tree = catalog.lookupMaybe(PDFName.of('StructTreeRoot'), PDFDict);
	tree?.set(PDFName.of('RoleMap'), context.obj(ROLES));
	const pages = document.getPageCount();
	return { pdf: await document.save({ useObjectStreams: true }), pages };
}

/**
 * Writes the bookmarks' names anew: Chromium prints the name of a heading at the top of a page twice, and
 * drops the space where a heading goes on to a second line.
 */
function nameBookmarks(document: PDFDocument, names: readonly string[]): void {
	const bookmarks: PDFDict[] = [];
	const collect = (parent: PDFDict | undefined) => {
		let item = parent?.lookupMaybe(PDFName.of('First'), PDFDict);
		while (item) {
			bookmarks.push(item);
			collect(item);
			item = item.lookupMaybe(PDFName.of('Next'), PDFDict);
		}
	};
	collect(document.catalog.lookupMaybe(PDFName.of('Outlines'), PDFDict));
	if (bookmarks.length !== names.length) {
		throw new Error(`There are ${bookmarks.length} bookmarks for ${names.length} headings.`);
	}
	for (const [index, bookmark] of bookmarks.entries()) {
		bookmark.set(PDFName.of('Title'), PDFHexString.fromText(names[index] ?? ''));
	}
}

/** Names of tagged elements, as table cells name their headers. */
const TAG_ID = /^node\d+$/;

/** The names of tagged elements count what the browser did before, so they are counted anew, in their order. */
function renumberTags({ context }: PDFDocument): void {
	const places: { name: string; replace: (name: PDFString) => void }[] = [];
	const visit = (value: PDFObject, replace: (name: PDFString) => void) => {
		if (value instanceof PDFString) {
			const name = value.decodeText();
			if (TAG_ID.test(name)) places.push({ name, replace });
		} else if (value instanceof PDFArray) {
			for (const [index, item] of value.asArray().entries()) {
				visit(item, (name) => {
					value.set(index, name);
				});
			}
		} else if (value instanceof PDFDict) {
			for (const [key, item] of value.entries()) {
				visit(item, (name) => {
					value.set(key, name);
				});
			}
		}
	};
	for (const [, value] of context.enumerateIndirectObjects()) visit(value, () => undefined);
	const names = [...new Set(places.map(({ name }) => name))].sort();
	const ranks = new Map(names.map((name, rank) => [name, String(rank).padStart(8, '0')]));
	for (const { name, replace } of places) replace(PDFString.of(`node${ranks.get(name)}`));
}

/**
 * A figure with its caption and tables is a group to a reader of tags; the picture in it, which has a text in its
 * place, is what PDF calls a figure. Chromium calls both so.
 */
function groupFigures(tags: TagTree): void {
	for (const { role, dict } of tags.list()) {
		if (role === 'Figure' && !dict.has(PDFName.of('Alt'))) {
			dict.set(PDFName.of('S'), PDFName.of('Div'));
		}
	}
}

function makeXmp({ title, author, subject, language, date, revision }: PdfFacts): string {
	const moment = date.toISOString().replace(/\.\d+Z$/, 'Z');
	const alternative = (text: string) =>
		`<rdf:Alt><rdf:li xml:lang="x-default">${escapeXml(text)}</rdf:li></rdf:Alt>`;
	return [
		'<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>',
		'<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">',
		'<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">',
		'<dc:format>application/pdf</dc:format>',
		`<dc:title>${alternative(title)}</dc:title>`,
		`<dc:description>${alternative(subject)}</dc:description>`,
		`<dc:creator><rdf:Seq><rdf:li>${escapeXml(author)}</rdf:li></rdf:Seq></dc:creator>`,
		`<dc:language><rdf:Bag><rdf:li>${language}</rdf:li></rdf:Bag></dc:language>`,
		`<dc:rights>${alternative('CC BY 4.0')}</dc:rights>`,
		`<pdf:Keywords>${escapeXml(revision)}</pdf:Keywords>`,
		`<xmp:CreateDate>${moment}</xmp:CreateDate><xmp:ModifyDate>${moment}</xmp:ModifyDate>`,
		'</rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="r"?>',
	].join('\n');
}
