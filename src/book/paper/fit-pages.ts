import type { Page } from 'playwright-core';
import { BOOK_MARGINS } from '../make-book-rules.ts';
import { type Fit, fitInPage, type Sheet } from './fit-in-page.ts';
import { type Paper, PAPER_SIZES } from './print-pages.ts';
import { writePageNumbers } from './write-page-numbers.ts';

/** CSS pixels. */
const fromMillimetres = (length: number): number => (length / 25.4) * 96;

/** What stands between the margins of a page of the book. */
function getSheet(paper: Paper): Sheet {
	const [width, height] = PAPER_SIZES[paper];
	const { top, bottom, inner, outer } = BOOK_MARGINS;
	return {
		width: fromMillimetres(width - inner - outer),
		height: fromMillimetres(height - top - bottom),
	};
}

/** Lets the parts of the book that is open fill the pages of a paper. */
export async function fitPages(page: Page, paper: Paper): Promise<Fit[]> {
	const sheet = getSheet(paper);
	await page.setViewportSize({
		width: Math.round(sheet.width),
		height: Math.round(sheet.height),
	});
	// Numbers take room, even before they are known.
	await page.evaluate(writePageNumbers, undefined);
	return page.evaluate(fitInPage, sheet);
}
