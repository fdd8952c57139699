import type { Page } from 'playwright-core';
import { continueIndex } from './continue-index.ts';
import { getSheet, type Paper } from './paper-sizes.ts';
import { readDestinations } from './pdf/read-destinations.ts';
import { writePageNumbers } from './write-page-numbers.ts';

/** A document fresh from the browser. */
export interface PrintedPages {
	pdf: Uint8Array;
	/** How often it had to be printed until every number was right. */
	passes: number;
	/** On which page each place lies that a link leads to. */
	places: ReadonlyMap<string, number>;
}

/** Numbers can push a line to the next page, which changes numbers; more often than this they never did. */
const MOST_PASSES = 5;

/** Prints the page that is open. Paper and margins are the page's own, in CSS; only the size is chosen here. */
export async function printPages(page: Page, paper: Paper): Promise<PrintedPages> {
	let places: Map<string, number> | undefined;
	for (let passes = 1; passes <= MOST_PASSES; passes++) {
		const numbered = await writePageNumbers(page, places);
		if (places) await continueIndex(page, getSheet(paper));
		const pdf = await page.pdf({ format: paper, outline: true, tagged: true });
		const found = await readDestinations(pdf);
		const isDone = numbered.length === 0 || (places && areRight(numbered, places, found));
		if (isDone) return { pdf, passes, places: found };
		// A second mention on the same page has lost its link, but not its place.
		places = new Map([...(places ?? []), ...found]);
	}
	throw new Error(`The page numbers still change after ${MOST_PASSES} passes.`);
}

/**
 * Whether the numbers that were printed are those of the pages where their places came to lie. A place that no link
 * leads to any more has no page to compare.
 *
 * @param ids of the places that numbers were printed for
 */
export function areRight(
	ids: readonly string[],
	printed: ReadonlyMap<string, number>,
	found: ReadonlyMap<string, number>,
): boolean {
	return ids.every((id) => !found.has(id) || found.get(id) === printed.get(id));
}
