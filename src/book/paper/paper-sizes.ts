import { BOOK_MARGINS } from '../make-book-rules.ts';

/** What a page of the book holds, in CSS pixels. */
export interface Sheet {
	width: number;
	height: number;
}

/** The papers that files are made for. */
export const papers = ['A4', 'Letter'] as const;

export type Paper = (typeof papers)[number];

/**
 * Width and height of the pages that Chromium 153 prints on these papers, in points. Those of A4 are a hair larger than
 * the paper, enough for a line more.
 */
export const PRINTED_SIZES: Record<Paper, [number, number]> = {
	A4: [595.92, 842.88],
	Letter: [612, 792],
};

/** What stands between the margins of a page of the book. */
export function getSheet(paper: Paper): Sheet {
	const [width, height] = PRINTED_SIZES[paper];
	const { top, bottom, inner, outer } = BOOK_MARGINS;
	const toPixels = (points: number, millimetres: number) =>
		(points / 72) * 96 - (millimetres / 25.4) * 96;
	return { width: toPixels(width, inner + outer), height: toPixels(height, top + bottom) };
}
