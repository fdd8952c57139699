import type { Page } from 'playwright-core';

/** A place in the book where the number of a page is to stand. */
export interface PageReference {
	/** Id of the place whose page it names. */
	id: string;
	/** In the contents, after a link in the text, as a link itself, or as a link of the index. */
	kind: 'contents' | 'text' | 'link' | 'index';
	/** Number of the line of the index it stands in. */
	line?: number;
}

/** What is written there. */
export interface WrittenNumber {
	text: string;
	/** The number before it stands for it too. */
	isHidden: boolean;
}

/** As wide as a number, as long as none is known. */
const UNKNOWN = '00';

/**
 * The numbers of pages as they are printed. In a line of the index, mentions on one page share a number and runs of
 * pages are joined: "26–31".
 *
 * @param references in the order of the book
 * @param places pages of the places that references lead to, from 1; undefined as long as none is known
 */
export function formatPageNumbers(
	references: readonly PageReference[],
	places: ReadonlyMap<string, number> | undefined,
): WrittenNumber[] {
	const written = references.map(({ id, kind }): WrittenNumber => {
		const number = String(places?.get(id) ?? (places ? '' : UNKNOWN));
		if (kind === 'text') return { text: number && ` (p. ${number})`, isHidden: false };
		return { text: kind === 'link' ? `p. ${number}` : number, isHidden: false };
	});
	if (places) joinRuns(references, written);
	return written;
}

function joinRuns(references: readonly PageReference[], written: WrittenNumber[]): void {
	let run: { line: number; first: number; last: number; head: WrittenNumber } | undefined;
	for (const [index, { line }] of references.entries()) {
		const own = written[index];
		if (line === undefined || !own) continue;
		const page = Number(own.text);
		own.isHidden = run !== undefined && line === run.line && page <= run.last + 1;
		if (run && own.isHidden) run.last = page;
		else run = { line, first: page, last: page, head: own };
		if (run.last > run.first) run.head.text = `${run.first}–${run.last}`;
	}
}

/** What the functions below look for, in the order of the book. */
const PLACES = '[data-page-of], a[data-page]';

/** Runs in the book: lists the places for numbers. */
function listReferences(places: string): PageReference[] {
	const lines = [...document.querySelectorAll('.book-index__places')];
	return [...document.querySelectorAll<HTMLElement>(places)].map((element): PageReference => {
		const id = element.dataset['pageOf'];
		if (id !== undefined) {
			return { id, kind: element.classList.contains('see-page') ? 'text' : 'contents' };
		}
		const target = decodeURIComponent((element as HTMLAnchorElement).hash.slice(1));
		const line = element.closest('.book-index__places');
		if (!line) return { id: target, kind: 'link' };
		return { id: target, kind: 'index', line: lines.indexOf(line) };
	});
}

/** Runs in the book: writes the numbers. */
function writeNumbers({ places, written }: { places: string; written: WrittenNumber[] }): void {
	for (const [index, element] of document.querySelectorAll<HTMLElement>(places).entries()) {
		const { text = '', isHidden = false } = written[index] ?? {};
		element.textContent = text;
		const mention = element.closest<HTMLElement>('.book-index__places > span');
		if (mention) mention.hidden = isHidden;
	}
}

/**
 * Writes the number of its page after every reference in the book that is open.
 *
 * @param pages of the places that references lead to, from 1; without them, something as wide
 * @returns ids of those places
 */
export async function writePageNumbers(
	page: Page,
	pages?: ReadonlyMap<string, number>,
): Promise<string[]> {
	const references = await page.evaluate(listReferences, PLACES);
	const written = formatPageNumbers(references, pages);
	await page.evaluate(writeNumbers, { places: PLACES, written });
	return references.map(({ id }) => id);
}
