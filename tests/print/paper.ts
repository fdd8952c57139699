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

/** How many lines stand on a page from a place on, the foot not counted. */
export function countLinesFrom(page: PdfPage, top: number): number {
	const baselines = page.texts
		.filter(({ baseline }) => baseline > top && baseline < footAt(page))
		.map(({ baseline }) => Math.round(baseline));
	return new Set(baselines).size;
}
