import { PDFDict, PDFDocument, PDFName, PDFNumber, type PDFObject, PDFRef } from 'pdf-lib';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { openTags, type Tag, type TagTree } from '../pdf/tag-tree.ts';
import { type FontUse, listFonts } from './list-fonts.ts';

/** A line of a block as it stands on a page. */
export interface PrintedLine {
	/** From 1. */
	page: number;
	/** Its foot, in points from the top of the page. */
	baseline: number;
	/** Its edges, in points from the left of the page. */
	left: number;
	right: number;
	/** Of its largest letters, in points. */
	size: number;
	words: string;
}

/** A heading, paragraph, item or cell, with the words that are its own. */
export interface PrintedBlock {
	/** What the tags call it: `H2`, `P`, `LBody`, `TD`. */
	role: string;
	/** Its words, with single spaces. */
	text: string;
	/** The same, by runs that are set as one. */
	pieces: string[];
	/** In reading order. */
	lines: PrintedLine[];
}

/** What can be asked of a finished document. */
export interface Printed {
	/** In reading order. */
	blocks: PrintedBlock[];
	/** Heights of the pages in points, in order. */
	heights: number[];
	/** Their widths. */
	widths: number[];
	/** Fonts it holds, with their letters. */
	fonts: FontUse[];
}

/** Tags that begin a block of words. */
const BLOCK = /^(?:H\d|P|LBody|Lbl|TD|TH|Caption|Div|Note|Figure)$/;

/** Letters of one marked piece of a page. */
interface Piece {
	text: string;
	lines: PrintedLine[];
}

/** Baselines nearer than this, in points, are one line: marks of notes stand a little higher. */
const SAME_LINE = 4.5;

/** Reads what a finished document says, block by block, with the lines it is set in. */
export async function readPrinted(pdf: Uint8Array): Promise<Printed> {
	const document = await PDFDocument.load(pdf, { updateMetadata: false });
	const pages = document.getPages();
	const pieces = await readPieces(pdf);
	const tree = openTags(document);
	return {
		blocks: tree ? listBlocks(tree, pieces) : [],
		heights: pages.map((page) => page.getHeight()),
		widths: pages.map((page) => page.getWidth()),
		fonts: listFonts(document),
	};
}

/** The words of each marked piece, by the number of its page's object and its own. */
async function readPieces(pdf: Uint8Array): Promise<Map<string, Piece>> {
	const task = getDocument({ data: new Uint8Array(pdf), verbosity: 0 });
	const document = await task.promise;
	const pieces = new Map<string, Piece>();
	for (let number = 1; number <= document.numPages; number++) {
		const page = await document.getPage(number);
		const { height } = page.getViewport({ scale: 1 });
		const { items } = await page.getTextContent({ includeMarkedContent: true });
		const open: (string | undefined)[] = [];
		for (const item of items) {
			if ('type' in item) {
				if (item.type === 'endMarkedContent') open.pop();
				else open.push(('id' in item ? item.id : undefined) ?? open.at(-1));
				continue;
			}
			const id = open.at(-1);
			if (id === undefined) continue;
			const [, , , , left = 0, bottom = 0] = item.transform as number[];
			const piece = pieces.get(id) ?? { text: '', lines: [] };
			pieces.set(id, piece);
			piece.text += item.str + (item.hasEOL ? ' ' : '');
			if (item.str.trim() === '') continue;
			addLine(piece.lines, {
				page: number,
				baseline: height - bottom,
				left,
				right: left + item.width,
				size: item.height,
				words: item.str,
			});
		}
	}
	await task.destroy();
	return pieces;
}

/** Adds words to the last line, or begins the next. */
function addLine(lines: PrintedLine[], line: PrintedLine): void {
	const last = lines.at(-1);
	const isSame = last?.page === line.page && Math.abs(last.baseline - line.baseline) < SAME_LINE;
	if (last && isSame) {
		last.words += ` ${line.words}`;
		last.baseline = Math.max(last.baseline, line.baseline);
		last.left = Math.min(last.left, line.left);
		last.right = Math.max(last.right, line.right);
		last.size = Math.max(last.size, line.size);
	} else lines.push({ ...line });
}

/** A block before its words are joined. */
type OpenBlock = Omit<PrintedBlock, 'text'>;

function listBlocks(tree: TagTree, pieces: ReadonlyMap<string, Piece>): PrintedBlock[] {
	const blocks: OpenBlock[] = [];
	const gather = (tag: Tag, block: OpenBlock | undefined) => {
		const own = BLOCK.test(tag.role) ? { role: tag.role, pieces: [], lines: [] } : block;
		if (own && own !== block) blocks.push(own);
		for (const kid of tree.getKids(tag)) {
			const inner = tree.getTag(kid);
			if (inner) gather(inner, own);
			else if (own) addPiece(own, pieces.get(getKey(kid, tag) ?? ''));
		}
	};
	for (const tag of tree.listRoots()) gather(tag, undefined);
	return blocks
		.map((block) => ({ ...block, text: block.pieces.join('').replace(/\s+/g, ' ').trim() }))
		.filter(({ text }) => text !== '');
}

function addPiece(block: OpenBlock, piece: Piece | undefined): void {
	if (!piece) return;
	block.pieces.push(piece.text);
	for (const line of piece.lines) addLine(block.lines, line);
}

/** How the words of a piece are found: as pdf.js names it. */
function getKey(kid: PDFObject, tag: Tag): string | undefined {
	const isPiece = kid instanceof PDFDict && kid.has(PDFName.of('MCID'));
	const page = (isPiece ? kid : tag.dict).get(PDFName.of('Pg'));
	const number = isPiece ? kid.get(PDFName.of('MCID')) : kid;
	if (!(page instanceof PDFRef) || !(number instanceof PDFNumber)) return undefined;
	return `p${page.objectNumber}R_mc${number.asNumber()}`;
}
