import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A run of letters on a page, in points from its top left corner. */
export interface PdfText {
	text: string;
	left: number;
	right: number;
	/** The line it stands on. */
	baseline: number;
	/** Height of its letters. */
	size: number;
}

/** A page as it lies on the table. */
export interface PdfPage {
	/** From 1. */
	number: number;
	width: number;
	height: number;
	texts: PdfText[];
	/** All its words with single spaces. */
	words: string;
	/** What the tags call its parts, with the text alternatives of pictures. */
	tags: { role: string; alt: string | undefined }[];
	/** Addresses and names of places in the document that its links lead to, and what they say they are. */
	links: { url: string | undefined; dest: string | undefined; name: string }[];
}

/** A bookmark. */
export interface PdfBookmark {
	title: string;
	depth: number;
	/** The page it leads to, from 1. */
	page: number;
	/** Distance of its target from the left and the top of that page. */
	left: number;
	top: number;
}

/** What a test can ask of a PDF. */
export interface ReadPdf {
	pages: PdfPage[];
	/** In reading order. */
	bookmarks: PdfBookmark[];
	/** Pages of the places that links lead to, by their names. */
	destinations: ReadonlyMap<string, number>;
	info: Record<string, unknown>;
	/** The XMP packet. */
	metadata: string | undefined;
}

type Document = Awaited<ReturnType<typeof getDocument>['promise']>;
type Page = Awaited<ReturnType<Document['getPage']>>;
type Outline = Awaited<ReturnType<Document['getOutline']>>;

/** Reads a PDF by other means than those that made it. */
export async function readPdf(data: Uint8Array): Promise<ReadPdf> {
	const task = getDocument({ data: new Uint8Array(data), verbosity: 0 });
	const document = await task.promise;
	const pages: PdfPage[] = [];
	for (let number = 1; number <= document.numPages; number++) {
		pages.push(await readPage(await document.getPage(number), number));
	}
	const { info, metadata } = await document.getMetadata();
	const result = {
		pages,
		bookmarks: await listBookmarks(document, await document.getOutline(), 1),
		destinations: await readDestinations(document),
		info: info as Record<string, unknown>,
		metadata: metadata?.getRaw() as string | undefined,
	};
	await task.destroy();
	return result;
}

async function readPage(page: Page, number: number): Promise<PdfPage> {
	const { width, height } = page.getViewport({ scale: 1 });
	const { items } = await page.getTextContent();
	const texts = items.flatMap((item): PdfText[] => {
		if (!('str' in item) || item.str.trim() === '') return [];
		const [, , , , left = 0, bottom = 0] = item.transform as number[];
		const { str: text, width: length, height: size } = item;
		return [{ text, left, right: left + length, baseline: height - bottom, size }];
	});
	const words = items.map((item) => ('str' in item ? item.str + (item.hasEOL ? ' ' : '') : ''));
	const links = (await page.getAnnotations()) as {
		url?: string;
		dest?: unknown;
		contentsObj?: { str: string };
	}[];
	return {
		number,
		width,
		height,
		texts,
		words: words.join('').replace(/\s+/g, ' '),
		tags: listTags(await page.getStructTree()),
		links: links.map(({ url, dest, contentsObj }) => ({
			name: contentsObj?.str ?? '',
			url,
			dest: typeof dest === 'string' ? dest : undefined,
		})),
	};
}

type TagTree = NonNullable<Awaited<ReturnType<Page['getStructTree']>>>;
type TagNode = TagTree | TagTree['children'][number];

function listTags(node: TagNode | null): PdfPage['tags'] {
	if (!node || !('role' in node)) return [];
	// The types of pdfjs leave the alternative of a picture out.
	const { role, alt, children }: typeof node & { alt?: string } = node;
	return [{ role, alt }, ...children.flatMap(listTags)];
}

async function listBookmarks(
	document: Document,
	items: Outline,
	depth: number,
): Promise<PdfBookmark[]> {
	const bookmarks: PdfBookmark[] = [];
	for (const { title, dest, items: inner } of items ?? []) {
		const place = await resolveDestination(document, dest);
		bookmarks.push({ title, depth, ...place });
		bookmarks.push(...(await listBookmarks(document, inner as Outline, depth + 1)));
	}
	return bookmarks;
}

type PageReference = Parameters<Document['getPageIndex']>[0];

async function resolveDestination(
	document: Document,
	dest: unknown,
): Promise<Omit<PdfBookmark, 'title' | 'depth'>> {
	if (!Array.isArray(dest)) return { page: 0, left: 0, top: 0 };
	const [reference, , x, y] = dest as [PageReference, unknown, number?, number?];
	const index = await document.getPageIndex(reference);
	const { height } = (await document.getPage(index + 1)).getViewport({ scale: 1 });
	return { page: index + 1, left: x ?? 0, top: height - (y ?? height) };
}

async function readDestinations(document: Document): Promise<Map<string, number>> {
	const found = await document.getDestinations();
	const entries: [string, unknown][] = found instanceof Map ? [...found] : Object.entries(found);
	const pages = new Map<string, number>();
	for (const [name, dest] of entries) {
		pages.set(name, (await resolveDestination(document, dest)).page);
	}
	return pages;
}
