import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Browser } from 'playwright-core';
import { PDFDocument } from 'pdf-lib';
import { formatDate } from '../model/format-date.ts';
import { serveFolder } from '../serve/static-server.ts';
import { launchBrowser } from '../setup/browser.ts';
import { siteConfig } from '../site.config.ts';
import { type Download, writeLinks } from './download-links.ts';
import { fitPages } from './fit-pages.ts';
import { finishPdf } from './finish-pdf.ts';
import { EPUB_FILE, makeEpub } from './make-epub.ts';
import { type Paper, papers, printPages } from './print-pages.ts';
import { readRevision, type Revision } from './revision.ts';

/** The whole explainer as one page. */
const BOOK = 'print/';

/** The pages of the site that become files. */
const works = [
	{
		path: BOOK,
		name: 'three-borders',
		title: 'The whole explainer',
		heading: `${siteConfig.title}: ${siteConfig.subtitle}`,
	},
	{
		path: 'brief/',
		name: 'brief',
		title: 'The brief',
		heading: `${siteConfig.title}: the brief`,
	},
];

const formNames: Record<Paper, string> = { A4: 'A4 paper', Letter: 'US Letter paper' };

export interface DownloadOptions {
	/** Folder of the built site. */
	site: string;
	/** Path it is served under. */
	base: string;
	/** Folder that holds `content/`. */
	root: string;
	/** Told what is being done. */
	onProgress: (line: string) => void;
}

/**
 * Prints the book and the brief of a built site into its folder `downloads/`, makes the e-book beside them,
 * and writes links to all into its pages. Files appear when all are whole.
 *
 * @throws Error saying what to do when there is no browser
 */
export async function makeDownloads(options: DownloadOptions): Promise<Download[]> {
	const { site, root, base, onProgress } = options;
	const browser = await launchBrowser();
	const stage = mkdtempSync(join(site, '.downloads-'));
	try {
		const server = await serveFolder({ folder: site, base });
		const revision = readRevision(root, siteConfig.checkedTo);
		const downloads: Download[] = [];
		for (const work of works) {
			// Each paper has a page of its own in the browser, so both cores are busy.
			const files = await Promise.all(
				papers.map(async (paper): Promise<Download> => {
					const file = `${work.name}-${paper.toLowerCase()}.pdf`;
					onProgress(`${file} …`);
					const started = Date.now();
					const { pdf, pages, passes } = await printWork(
						browser,
						server.url,
						work,
						paper,
						revision,
					);
					writeFileSync(join(stage, file), pdf);
					const seconds = ((Date.now() - started) / 1000).toFixed(1);
					onProgress(`${file}: ${pages} pages, printed ${passes} times, ${seconds} s`);
					return { file, title: work.title, form: formNames[paper], pages, bytes: pdf.length };
				}),
			);
			downloads.push(...files);
		}
		await server.close();
		downloads.push(await makeBook(site, stage));
		onProgress(`${basename(EPUB_FILE)}: made from the same pages`);
		putInPlace(stage, join(site, 'downloads'), downloads);
		await writeLinks(site, downloads);
		return downloads;
	} finally {
		rmSync(stage, { recursive: true, force: true });
		await browser.close();
	}
}

/** The e-book, which has no pages of its own. */
async function makeBook(site: string, stage: string): Promise<Download> {
	const file = basename(EPUB_FILE);
	const bytes = await makeEpub(site, join(stage, file));
	return { file, title: works[0]?.title ?? '', form: 'e-readers', bytes };
}

async function printWork(
	browser: Browser,
	url: string,
	{ path, heading }: (typeof works)[number],
	paper: Paper,
	{ date, hash }: Revision,
): Promise<{ pdf: Uint8Array; pages: number; passes: number }> {
	const context = await browser.newContext({ colorScheme: 'light' });
	const page = await context.newPage();
	await page.goto(new URL(path, url).href);
	await page.emulateMedia({ media: 'print' });
	const stamp = `Edition of ${formatDate(date.toISOString().slice(0, 10))}, content ${hash}`;
	await page.evaluate(prepare, stamp);
	const headings = await page
		.locator('h1, h2, h3, h4, h5, h6')
		.evaluateAll((elements) =>
			elements
				.filter((element) => element.checkVisibility())
				.map((element) => (element.textContent ?? '').replace(/\s+/g, ' ').trim()),
		);
	if (path === BOOK) await fitPages(page, paper);
	const printed = await printPages(page, paper);
	await context.close();
	const pdf = await finishPdf(printed.pdf, {
		title: heading,
		author: siteConfig.author,
		subject: `Evidence checked to ${formatDate(siteConfig.checkedTo)}. ${stamp}.`,
		language: siteConfig.language,
		date,
		revision: hash,
		headings,
	});
	const { length: pages } = (await PDFDocument.load(pdf)).getPages();
	return { pdf, pages, passes: printed.passes };
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

/** Moves the whole files to where readers find them, with a list of them for other tools. */
function putInPlace(stage: string, folder: string, downloads: readonly Download[]): void {
	mkdirSync(folder, { recursive: true });
	for (const { file } of downloads) renameSync(join(stage, file), join(folder, file));
	writeFileSync(join(folder, 'downloads.json'), `${JSON.stringify(downloads, null, '\t')}\n`);
}
