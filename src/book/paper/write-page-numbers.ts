import type { Page } from 'playwright-core';

/** A place in the book where the number of a page is to stand. */
export interface PageReference {
	/** Id of the place whose page it names. */
	id: string;
	/** Id of the place at which what it names ends, where that is another. */
	to?: string | undefined;
	/** In the contents, after a link in the text, or as a link of the index. */
	kind: 'contents' | 'text' | 'index';
	/** Number of the line of the index it stands in. */
	line?: number;
	/** Number of the group of places, those of one matter, in which it stands there. */
	group?: number;
}

/** What is written there. */
export interface WrittenNumber {
	text: string;
	/** The number before it stands for it too. */
	isHidden: boolean;
}

/** As wide as a number, as long as none is known. */
const UNKNOWN = '00';

/** A space that keeps the sign with its number. */
const NBSP = '\u00A0';

/**
 * The numbers of pages as they are printed. In a line of the index, mentions on one page share a number and runs of
 * pages are joined: "26–31", in each group of a line for itself.
 *
 * @param references in the order of the book
 * @param places pages of the places that references lead to, from 1; undefined as long as none is known
 */
export function formatPageNumbers(
	references: readonly PageReference[],
	places: ReadonlyMap<string, number> | undefined,
): WrittenNumber[] {
	const written = references.map(({ id, to, kind }): WrittenNumber => {
		const number = String(places?.get(id) ?? (places ? '' : UNKNOWN));
		const last = to === undefined ? undefined : places?.get(to);
		const text = kind === 'text' ? formatReference(number, last) : number;
		return { text, isHidden: false };
	});
	if (places) joinRuns(references, written);
	return written;
}

/** " (p. 5)", " (pp. 5–7)" */
function formatReference(first: string, last: number | undefined): string {
	if (first === '') return '';
	if (last === undefined || last <= Number(first)) return ` (p.${NBSP}${first})`;
	return ` (pp.${NBSP}${first}–${last})`;
}

/** A number or a run of them in a line of the index, by the places in the list of references that it stands for. */
interface Run {
	first: number;
	last: number;
	members: number[];
}

/** Pages in ascending order, those that follow one another joined; what has no page is left out. */
function listRuns(members: readonly number[], getPage: (member: number) => number): Run[] {
	const runs: Run[] = [];
	const placed = members.filter((member) => getPage(member) > 0);
	for (const member of placed.toSorted((one, other) => getPage(one) - getPage(other))) {
		const page = getPage(member);
		const run = runs.at(-1);
		if (run && page <= run.last + 1) {
			run.last = Math.max(run.last, page);
			run.members.push(member);
		} else runs.push({ first: page, last: page, members: [member] });
	}
	return runs;
}

function joinRuns(references: readonly PageReference[], written: WrittenNumber[]): void {
	const pages = written.map(({ text }) => Number(text));
	const list = (members: readonly number[]) => listRuns(members, (member) => pages[member] ?? 0);
	const inIndex = references.flatMap(({ line }, member) => (line === undefined ? [] : member));
	for (const member of inIndex) {
		const own = written[member];
		if (own?.text === '') own.isHidden = true;
	}
	const getGroup = (member: number) =>
		`${references[member]?.line} ${references[member]?.group ?? 0}`;
	for (const group of Map.groupBy(inIndex, getGroup).values()) {
		for (const { first, last, members } of list(group)) {
			for (const [index, member] of members.entries()) {
				const own = written[member];
				if (!own) continue;
				own.isHidden = index > 0;
				if (index === 0 && last > first) own.text = `${first}–${last}`;
			}
		}
	}
}

/**
 * Runs in the book: puts the links of each group of the index in the order of their pages. A figure that fills a page may
 * stand before or after words that it follows in the text.
 */
function orderMentions(pages: Record<string, number>): void {
	const getPage = (link: HTMLAnchorElement) =>
		pages[decodeURIComponent(link.hash.slice(1))] ?? Infinity;
	for (const group of document.querySelectorAll('.book-index__group')) {
		const links = [...group.querySelectorAll<HTMLAnchorElement>('a[data-page]')];
		const places = links.map((link) => {
			const place = document.createComment('');
			link.replaceWith(place);
			return place;
		});
		links.sort((a, b) => getPage(a) - getPage(b));
		for (const [index, link] of links.entries()) places[index]?.replaceWith(link);
	}
}

/** What the functions below look for, in the order of the book. */
const PLACES = '[data-page-of], a[data-page]';

/** Runs in the book: lists the places for numbers. */
function listReferences(places: string): PageReference[] {
	const lines = [...document.querySelectorAll('.book-index__places')];
	return [...document.querySelectorAll<HTMLElement>(places)].map((element): PageReference => {
		const { pageOf, pageTo } = element.dataset;
		if (pageOf !== undefined) {
			const isText = element.classList.contains('see-page');
			return { id: pageOf, to: pageTo, kind: isText ? 'text' : 'contents' };
		}
		const line = element.closest('.book-index__places');
		const group = element.closest('.book-index__group');
		return {
			id: decodeURIComponent((element as HTMLAnchorElement).hash.slice(1)),
			kind: 'index',
			line: line ? lines.indexOf(line) : -1,
			group: line && group ? [...line.children].indexOf(group) : 0,
		};
	});
}

/** Runs in the book: writes the numbers. */
function writeNumbers({ places, written }: { places: string; written: WrittenNumber[] }): void {
	for (const [index, element] of document.querySelectorAll<HTMLElement>(places).entries()) {
		const { text = '', isHidden = false } = written[index] ?? {};
		element.textContent = text;
		const mention = element.closest<HTMLElement>('.book-index__group > span');
		if (mention) mention.hidden = isHidden;
	}
	// The first number of a line, or of a group under its title, has no comma before it, whichever that is.
	for (const line of document.querySelectorAll('.book-index__places')) {
		const groups = line.querySelectorAll('.book-index__group');
		for (const group of line.hasAttribute('data-parted') ? groups : [line]) {
			const mentions = [...group.querySelectorAll<HTMLElement>(':has(> a[data-page])')];
			const first = mentions.find(({ hidden }) => !hidden);
			for (const mention of mentions) {
				const comma = mention.querySelector<HTMLElement>('.book-index__comma');
				if (comma) comma.hidden = mention === first;
			}
		}
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
	if (pages) await page.evaluate(orderMentions, Object.fromEntries(pages));
	const references = await page.evaluate(listReferences, PLACES);
	const written = formatPageNumbers(references, pages);
	await page.evaluate(writeNumbers, { places: PLACES, written });
	return references.map(({ id }) => id);
}
