import type { Browser } from 'playwright-core';
import { bindId } from '../bind-html.ts';
import { BOOK_MARGINS } from '../make-book-rules.ts';
import { formatDate } from '../../model/format-date.ts';
import { siteConfig } from '../../site.config.ts';
import type { PrintedPage } from '../epub/mark-pages.ts';
import { type FinishedPdf, finishPdf } from './pdf/finish-pdf.ts';
import type { Fit } from './place-figures.ts';
import { callFigures } from './call-figures.ts';
import { fitPages } from './fit-pages.ts';
import { hyphenatePage } from './hyphenate.ts';
import { preparePage } from './prepare-page.ts';
import type { Paper } from './paper-sizes.ts';
import { printPages } from './print-pages.ts';
import { type ChapterPages, findPaperFaults } from './faults/find-paper-faults.ts';
import type { PaperFault } from './faults/paper-fault.ts';
import { readPrinted } from './faults/read-printed.ts';
import type { NamedLink } from './pdf/name-links.ts';
import type { Revision } from '../read-revision.ts';

/** Places of sources, in the list of the book and in those of editions. */
const SOURCE = /(?:^|--)source-|^sources--/;

/** A page of the site that becomes a file. */
export interface Work {
	/** Its path, without the base. */
	path: string;
	/** What the file says its title is. */
	heading: string;
	/** Whether it is a book, whose parts are to fill their pages. */
	isBook: boolean;
}

/** A work on paper. */
export interface PrintedWork extends FinishedPdf {
	/** How often it was printed until every number was right. */
	passes: number;
	/** What stands first on its pages, where that has an id. */
	starts: PrintedPage[];
	/** What is wrong with it on paper. */
	faults: PaperFault[];
}

/**
 * Prints a page of the site that is served at an address.
 *
 * @param checkedTo the ISO day to which the evidence of the site was checked
 */
export async function printWork(
	browser: Browser,
	url: string,
	{ path, heading, isBook }: Work,
	paper: Paper,
	{ date, hash }: Revision,
	checkedTo: string,
): Promise<PrintedWork> {
	const context = await browser.newContext({ colorScheme: 'light' });
	const page = await context.newPage();
	await page.goto(new URL(path, url).href);
	await page.emulateMedia({ media: 'print' });
	const edition = `Edition of ${formatDate(date.toISOString().slice(0, 10))}`;
	const stamp = `${edition}, content ${hash}`;
	const stamps = {
		'': stamp,
		edition: `${edition}.`,
		issue: edition,
		revision: `Made from the content of the hash ${hash}.`,
	};
	await preparePage(page, stamps);
	const headings = await page.evaluate(listHeadings);
	const largest = await page.evaluate(measureLargestHeading);
	if (isBook) {
		await page.evaluate(callFigures);
		await hyphenatePage(page);
	}
	const fits = isBook ? await fitPages(page, paper) : [];
	const links = await page.evaluate(listLinks);
	const { pdf: raw, passes, places } = await printPages(page, paper);
	const chapters = new Set(await page.evaluate(listChapters));
	await context.close();
	const finished = await finishPdf(raw, {
		title: heading,
		author: siteConfig.author,
		subject: `Evidence checked to ${formatDate(checkedTo)}. ${stamp}.`,
		language: siteConfig.language,
		date,
		revision: hash,
		headings,
		links,
		isSource: (target) => SOURCE.test(target),
	});
	const starts = fits.flatMap((fit) => listStarts(fit, places));
	const faults = findPaperFaults(
		await readPrinted(finished.pdf),
		fits.filter(({ part }) => chapters.has(part)).flatMap((fit) => findPages(fit, places) ?? []),
		PAGE_MARGINS,
		largest,
	);
	return { ...finished, passes, starts: starts.sort((a, b) => a.number - b.number), faults };
}

const toPoints = (millimetres: number): number => (millimetres / 25.4) * 72;

/** At head and foot of the pages of the book, and at their outer edge, in points. */
const PAGE_MARGINS = {
	top: toPoints(BOOK_MARGINS.top),
	bottom: toPoints(BOOK_MARGINS.bottom),
	side: toPoints(BOOK_MARGINS.outer),
};

/** The pages that a part takes. */
function findPages(
	{ part, sheets }: Fit,
	places: ReadonlyMap<string, number>,
): ChapterPages | undefined {
	const first = places.get(part);
	return first === undefined ? undefined : { first, last: first + sheets - 1 };
}

/** Runs in the page: the parts of the book that are chapters. */
const listChapters = (): string[] =>
	[...document.querySelectorAll('.book-part[data-number]')].map(({ id }) => id);

/** Runs in the page: its headings as they will be printed, in order. */
function listHeadings(): string[] {
	return [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')]
		.filter((element) => element.checkVisibility())
		.map((element) => element.textContent.replace(/\s+/g, ' ').trim());
}

/** Runs in the page: the size of its largest heading as it is to be printed, in points. */
function measureLargestHeading(): number {
	const sizes = [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')]
		.filter((element) => element.checkVisibility())
		.map((element) => parseFloat(getComputedStyle(element).fontSize));
	return Math.max(0, ...sizes) * 0.75;
}

/** Runs in the page: its links as a voice reads them, in order. */
function listLinks(): NamedLink[] {
	return [...document.querySelectorAll<HTMLAnchorElement>('a[href]')]
		.filter((link) => link.checkVisibility())
		.map((link) => {
			const isHere = link.href.startsWith(`${location.href.split('#')[0]}#`);
			const words = link.textContent.replace(/\s+/g, ' ').trim();
			return {
				target: isHere ? decodeURIComponent(link.hash.slice(1)) : link.href,
				name: link.ariaLabel ?? words,
			};
		});
}

/**
 * The pages of one part of the book; the notes at its back stand with their chapters elsewhere.
 *
 * @param places pages of the places that links lead to, from 1
 */
export function listStarts(
	{ part, parts, starts }: Pick<Fit, 'part' | 'parts' | 'starts'>,
	places: ReadonlyMap<string, number>,
): PrintedPage[] {
	const first = places.get(part);
	if (first === undefined) return [];
	const isOwn = (id: string) => parts.some((own) => id === own || id.startsWith(bindId(own, '')));
	return starts.flatMap((id, sheet) =>
		id !== undefined && isOwn(id) ? [{ number: first + sheet, id }] : [],
	);
}
