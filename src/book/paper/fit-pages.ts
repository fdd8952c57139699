import type { Page } from 'playwright-core';
import type { Sheet } from './paper-sizes.ts';
import { openBook } from './open-book.ts';
import { type Fit, fitPart, type OpenPart, REACH } from './place-figures.ts';
import { getSheet, type Paper } from './paper-sizes.ts';
import { writePageNumbers } from './write-page-numbers.ts';

/** Lets the parts of the book that is open, shown as for print, fill sheets of a size. */
export async function fitSheets(page: Page, sheet: Sheet): Promise<Fit[]> {
	const book = await openBook(page, sheet);
	const fits: Fit[] = [];
	for (const { id, isChapter } of await book.evaluate(({ parts }) => parts)) {
		const part: OpenPart = {
			id,
			isChapter,
			figures: await book.evaluate(({ open }, name) => open(name), id),
			height: sheet.height,
			layOut: (arrangements) => book.evaluate(({ layOut }, all) => all.map(layOut), arrangements),
			lookAround: (figure) =>
				book.evaluate(({ lookAround }, args) => lookAround(...args), [figure, REACH] as const),
			listStarts: () => book.evaluate(({ listStarts }) => listStarts()),
		};
		const fit = await fitPart(part);
		fits.push({ ...fit, parts: await book.evaluate(({ listOpen }) => listOpen()) });
		await book.evaluate(({ settle, close }) => {
			settle();
			close();
		});
	}
	await book.evaluate(({ end }) => {
		end();
	});
	await book.dispose();
	return fits;
}

/** Lets the parts of the book that is open fill the pages of a paper. */
export async function fitPages(page: Page, paper: Paper): Promise<Fit[]> {
	const sheet = getSheet(paper);
	await page.setViewportSize({
		width: Math.round(sheet.width),
		height: Math.round(sheet.height),
	});
	// Numbers take room, even before they are known.
	await writePageNumbers(page);
	return fitSheets(page, sheet);
}
