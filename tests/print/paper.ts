import type { PdfPage } from '../support/read-pdf.ts';

/** The two papers of the world, in points. */
export const papers = {
	A4: { width: 595, height: 842 },
	Letter: { width: 612, height: 792 },
} as const;

export type Paper = keyof typeof papers;

/** No printer reaches further to the edge: 5 mm. */
const UNPRINTABLE = 14;

/** Letters that a printer would cut off. */
export function findCutText({ width, height, texts }: PdfPage): string[] {
	return texts
		.filter(
			({ left, right, baseline, size }) =>
				left < UNPRINTABLE ||
				right > width - UNPRINTABLE ||
				baseline - size < UNPRINTABLE ||
				baseline > height - UNPRINTABLE,
		)
		.map(({ text }) => text);
}

/** Where the text of a page ends and the line at its foot begins, from the top. */
const footAt = (page: PdfPage): number => page.height - 54;

/** How wide the narrowest column of the book is, in points. */
const COLUMN = 150;

/**
 * How many lines stand on a page from a place on, the foot not counted.
 *
 * @param left where the column begins; without it all count
 */
export function countLinesFrom(page: PdfPage, top: number, left?: number): number {
	const baselines = page.texts
		.filter((text) => left === undefined || (text.left > left - 3 && text.left < left + COLUMN))
		.filter(({ baseline }) => baseline > top && baseline < footAt(page))
		.map(({ baseline }) => Math.round(baseline));
	return new Set(baselines).size;
}

/** What stands between the head and the foot of a page, in its order. */
export const listBody = (page: PdfPage): string[] =>
	page.texts
		.filter(({ baseline }) => baseline > 50 && baseline < footAt(page))
		.map(({ text }) => text);

/** From where to where text stands on a page, from its top. */
const HEAD = 60;

/** How much of the height for text some of the words of a page use, from 0 to 1. */
function measureTexts(page: PdfPage, isMeant: (text: PdfPage['texts'][number]) => boolean): number {
	const foot = footAt(page);
	const baselines = page.texts
		.filter((text) => text.baseline < foot && isMeant(text))
		.map(({ baseline }) => baseline);
	return (Math.max(HEAD, ...baselines) - HEAD) / (foot - HEAD);
}

/** How much of the height for text a page uses, from 0 to 1. */
export const measureFill = (page: PdfPage): number => measureTexts(page, () => true);

/** The same of the left and the right half of a page in columns. */
export function measureColumns(page: PdfPage): [left: number, right: number] {
	const middle = page.width / 2;
	return [
		measureTexts(page, (text) => text.left < middle),
		measureTexts(page, (text) => text.right > middle),
	];
}

/** The mean of both. */
export function measureColumnFill(page: PdfPage): number {
	const [left, right] = measureColumns(page);
	return (left + right) / 2;
}
