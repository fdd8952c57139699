/**
 * `node src/book/epub/make-epub.ts [folder]`: makes the e-book of a built site, by default of `dist/`, as
 * `downloads/three-borders.epub` in it.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { readDay } from '../../setup/read-day.ts';
import { siteConfig } from '../../site.config.ts';
import { drawJpeg } from '../../cards/draw-jpeg.ts';
import { openTitleFont } from '../../cards/open-title-font.ts';
import { type BookDocument, getFile, renderDocument } from './book-document.ts';
import { readFonts } from './book-fonts.ts';
import { makeStyle } from './book-style.ts';
import { COVER_WIDTH, drawCover } from './draw-cover.ts';
import { COVER_FILE, makeCoverPage, makeTitlePage } from './front-documents.ts';
import { linkDocuments } from './link-documents.ts';
import { markPages, type PrintedPage } from './mark-pages.ts';
import { makeNav } from './make-nav.ts';
import { makeIdentifier, type BookResource, renderPackage } from './make-package.ts';
import { NCX_FILE, renderNcx } from './make-ncx.ts';
import { getAttribute, getText } from '../../html/dom.ts';
import { findByName, unwrap } from '../../html/tree.ts';
import { printAddress } from '../../model/print-address.ts';
import { splitBook } from './split-book.ts';
import { zipBook } from './zip-book.ts';

/** Where the book lies in a built site. */
export const EPUB_FILE = 'downloads/three-borders.epub';

const COVER_QUALITY = 84;

/** The printed book whose pages the e-book can lead to. */
export interface PrintedBook {
	/** Its file, in the folder of the e-book. */
	file: string;
	/** What stands first on its pages, where that can be found. */
	starts: readonly PrintedPage[];
	/** How many pages it has. */
	pages: number;
}

/** Leaves the words of links to a site that nobody can reach. */
function dropLinksTo(home: string, parts: readonly BookDocument[]): void {
	for (const link of parts.flatMap(({ body }) => findByName(body, 'a'))) {
		if (getAttribute(link, 'href')?.startsWith(home)) unwrap(link);
	}
}

/**
 * Makes the e-book (EPUB 3) of a built site. The same site and day give the same bytes.
 *
 * @param site folder of the built site
 * @param out file to write; its folder is made if missing
 * @param edition ISO day of the edition, by default that of the last commit
 * @param printed the book on paper, where there is one
 * @returns its size in bytes
 */
export async function makeEpub(
	site: string,
	out: string,
	edition: string = readDay('.'),
	printed?: PrintedBook,
): Promise<number> {
	const html = await readFile(join(site, 'print/index.html'), 'utf8');
	const { documents: parts, home, description, colophon } = splitBook(html);
	const { title, subtitle, author, language } = siteConfig;
	const isPublic = printAddress(new URL(home)) !== undefined;
	const text = { title, subtitle, author, edition, home, isPublic };
	if (!isPublic) dropLinksTo(home, parts);
	const titlePage = makeTitlePage(text, colophon);
	const front = [makeCoverPage(text), titlePage];
	const places = linkDocuments([...front, ...parts]);
	const pages = printed ? markPages(titlePage, places, printed.starts, printed.pages) : [];
	const documents = [...front, makeNav([...front, ...parts], pages), ...parts];
	const words = documents.map(({ body }) => getText(body)).join('');
	const fonts = await readFonts(site, html, words);
	const map = await readFile(join(site, 'maps/peninsula.svg'), 'utf8');
	const cover = await drawJpeg(drawCover(text, map, openTitleFont()), {
		width: COVER_WIDTH,
		quality: COVER_QUALITY,
	});
	const resources: BookResource[] = [
		{ file: 'book.css', type: 'text/css', data: Buffer.from(makeStyle(fonts)) },
		{ file: COVER_FILE, type: 'image/jpeg', data: cover, properties: 'cover-image' },
		{
			file: NCX_FILE,
			type: 'application/x-dtbncx+xml',
			data: Buffer.from(
				renderNcx({ identifier: makeIdentifier(home), title, language }, documents, pages),
			),
		},
		...fonts.map(({ file, data }): BookResource => ({ file, type: 'font/ttf', data })),
	];
	const pageSource =
		printed && isPublic
			? new URL(join(dirname(EPUB_FILE), printed.file), home).href
			: printed?.file;
	const book = { ...text, description, language, pageSource };
	const bytes = zipBook(
		new Map<string, string | Uint8Array>([
			['package.opf', renderPackage(book, documents, resources)],
			...documents.map((document): [string, string] => [
				getFile(document),
				renderDocument(document, language),
			]),
			...resources.map(({ file, data }): [string, Uint8Array] => [file, data]),
		]),
	);
	await mkdir(dirname(out), { recursive: true });
	await writeFile(out, bytes);
	return bytes.length;
}

if (import.meta.main) {
	const [site = 'dist'] = process.argv.slice(2);
	const out = join(site, EPUB_FILE);
	const size = await makeEpub(site, out);
	console.log(`${out}: ${Math.round(size / 1000)} KB`);
}
