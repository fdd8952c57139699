import { BOOK_MARGINS } from '../make-book-rules.ts';
import type { Sheet } from './lay-out-book.ts';

/** The papers that files are made for. */
export const papers = ['A4', 'Letter'] as const;

export type Paper = (typeof papers)[number];

/** Width and height of the papers in millimetres. */
export const PAPER_SIZES: Record<Paper, [number, number]> = {
	A4: [210, 297],
	Letter: [215.9, 279.4],
};

/** CSS pixels. */
const fromMillimetres = (length: number): number => (length / 25.4) * 96;

/** What stands between the margins of a page of the book. */
export function getSheet(paper: Paper): Sheet {
	const [width, height] = PAPER_SIZES[paper];
	const { top, bottom, inner, outer } = BOOK_MARGINS;
	return {
		width: fromMillimetres(width - inner - outer),
		height: fromMillimetres(height - top - bottom),
	};
}
