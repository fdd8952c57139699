import type { Browser } from 'playwright-core';
import { bindId } from '../bind-html.ts';
import { formatDate } from '../../model/format-date.ts';
import { siteConfig } from '../../site.config.ts';
import type { PrintedPage } from '../epub/mark-pages.ts';
import { type FinishedPdf, finishPdf } from './finish-pdf.ts';
import type { Fit } from './place-figures.ts';
import { fitPages } from './fit-pages.ts';
import { type Paper, printPages } from './print-pages.ts';
import type { Revision } from '../read-revision.ts';

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
	const stamp = `Edition of ${formatDate(date.toISOString().slice(0, 10))}, content ${hash}`;
	await page.evaluate(prepare, stamp);
	const fits = isBook ? await fitPages(page, paper) : [];
	const headings = await page.evaluate(listHeadings);
	const { pdf: raw, passes, places } = await printPages(page, paper);
	const plates = await page.evaluate(listPlates);
	await context.close();
	const finished = await finishPdf(raw, {
		title: heading,
		author: siteConfig.author,
		subject: `Evidence checked to ${formatDate(checkedTo)}. ${stamp}.`,
		language: siteConfig.language,
		date,
		revision: hash,
		headings,
	});
	const starts = [
		...fits.flatMap((fit) => listStarts(fit, places)),
		...plates.flatMap((id) => toStart(id, places.get(id))),
	];
	return { ...finished, passes, starts: starts.sort((a, b) => a.number - b.number) };
}

/** Runs in the page: stamps it, and lets its links lead to the web, not to the server that prints it. */
async function prepare(stamp: string): Promise<void> {
	for (const place of document.querySelectorAll('[data-stamp]')) place.textContent = stamp;
	const canonical = document.querySelector<HTMLLinkElement>('link[rel="canonical"]');
	const { origin } = new URL(canonical?.href ?? location.href);
	for (const link of document.querySelectorAll<HTMLAnchorElement>('a[href]')) {
		const isHere = link.pathname === location.pathname && link.hash !== '';
		if (link.origin !== location.origin || isHere) continue;
		link.href = origin + link.pathname + link.hash;
	}
	await document.fonts.ready;
}

/** Runs in the page: its headings as they will be printed, in order. */
function listHeadings(): string[] {
	return [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')]
		.filter((element) => element.checkVisibility())
		.map((element) => element.textContent.replace(/\s+/g, ' ').trim());
}

/**
 * The pages of one part of the book; the notes at its back stand with their chapters elsewhere.
 *
 * @param places pages of the places that links lead to, from 1
 */
export function listStarts(
	{ part, starts }: Pick<Fit, 'part' | 'starts'>,
	places: ReadonlyMap<string, number>,
): PrintedPage[] {
	const first = places.get(part);
	if (first === undefined) return [];
	const isOwn = (id: string) => id === part || id.startsWith(bindId(part, ''));
	return starts.flatMap((id, sheet) =>
		id !== undefined && isOwn(id) ? [{ number: first + sheet, id }] : [],
	);
}

const toStart = (id: string, number: number | undefined): PrintedPage[] =>
	number === undefined ? [] : [{ id, number }];

/** Runs in the page: the figures that begin pages in parts that are not laid out with the others. */
function listPlates(): string[] {
	const figures = document.querySelectorAll('.book-part[data-paper="mixed"] figure[id]');
	return [...figures].map(({ id }) => id);
}
