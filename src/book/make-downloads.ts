import { cpSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import type { Browser } from 'playwright-core';
import { makeOwnFolder } from '../files/own-folders.ts';
import { replaceFolder } from '../files/replace-folder.ts';
import { serveFolder } from '../serve/static-server.ts';
import { launchBrowser } from '../setup/browser.ts';
import { readDay } from '../setup/read-day.ts';
import { siteConfig } from '../site.config.ts';
import { type Download, writeLinks } from './write-links.ts';
import { EPUB_FILE, makeEpub, type PrintedBook } from './epub/make-epub.ts';
import type { PaperFault } from './paper/faults/paper-fault.ts';
import { type Paper, papers } from './paper/paper-sizes.ts';
import { printWork, type Work } from './paper/print-work.ts';
import { readRevision } from './read-revision.ts';
import { runSideBySide } from './run-side-by-side.ts';

/** The pages of the site that become files. */
export const works: (Work & { name: string; title: string })[] = [
	{
		path: 'print/',
		name: 'three-borders',
		title: 'The whole explainer',
		heading: `${siteConfig.title}: ${siteConfig.subtitle}`,
		isBook: true,
	},
	{
		path: 'print/record/',
		name: 'record',
		title: 'The record of the book',
		heading: `${siteConfig.title}: the record`,
		isBook: true,
	},
	{
		path: 'brief/',
		name: 'brief',
		title: 'The brief',
		heading: `${siteConfig.title}: the brief`,
		isBook: false,
	},
	{
		path: 'executive/',
		name: 'executive',
		title: 'The executive edition',
		heading: `${siteConfig.title}: the executive edition`,
		isBook: false,
	},
];

/** The paper whose pages the e-book names: most of the world prints on it. */
const PAGED: Paper = 'A4';

/** So many pages are open in the browser at once: machines have two cores at least. */
const PAGES = 2;

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

/** The day to which the evidence of a built site was checked, from the data it publishes. */
function readCheckedTo(site: string): string {
	const data = JSON.parse(readFileSync(join(site, 'claims.json'), 'utf8')) as { checkedTo: string };
	return data.checkedTo;
}

/**
 * Prints the book, its record, the brief and the executive edition of a built site into its folder `downloads/`, makes the e-book beside them,
 * and writes links to all into its pages. All this is done in a copy, which takes the place of the site when
 * it is whole.
 *
 * @throws Error saying what to do when there is no browser, or naming every fault on paper with its file and page
 */
export async function makeDownloads(options: DownloadOptions): Promise<Download[]> {
	const { site, root, base, onProgress } = options;
	const place = resolve(site);
	const stage = makeOwnFolder(dirname(place), `.${basename(place)}.new-`);
	let browser: Browser | undefined;
	try {
		browser = await launchBrowser();
		const opened = browser;
		const server = await serveFolder({ folder: site, base });
		const checkedTo = readCheckedTo(site);
		const revision = readRevision(root, checkedTo);
		const faults: string[] = [];
		let printed: PrintedBook | undefined;
		const jobs = works.flatMap((work) => papers.map((paper) => ({ work, paper })));
		const files = await runSideBySide(jobs, PAGES, async ({ work, paper }) => {
			const file = `${work.name}-${paper.toLowerCase()}.pdf`;
			onProgress(`${file} …`);
			const started = Date.now();
			const result = await printWork(opened, server.url, work, paper, revision, checkedTo);
			const { pdf, pages, passes, starts } = result;
			faults.push(...result.faults.map((fault) => describeFault(file, fault)));
			writeFileSync(join(stage, file), pdf);
			const seconds = ((Date.now() - started) / 1000).toFixed(1);
			onProgress(`${file}: ${pages} pages, printed ${passes} times, ${seconds} s`);
			if (work === works[0] && paper === PAGED) printed = { file, starts, pages };
			return { file, title: work.title, form: formNames[paper], pages, bytes: pdf.length };
		});
		await server.close();
		if (faults.length > 0) throw new Error(`${faults.join('\n')}\n${MENDING}`);
		const downloads: Download[] = [...files, await makeBook(site, stage, printed)];
		onProgress(`${basename(EPUB_FILE)}: made from the same pages`);
		const copy = join(stage, 'site');
		cpSync(place, copy, { recursive: true });
		moveFiles(stage, join(copy, 'downloads'), downloads);
		await writeLinks(copy, downloads);
		replaceFolder(copy, place);
		return downloads;
	} finally {
		rmSync(stage, { recursive: true, force: true });
		await browser?.close();
	}
}

/** What to do about faults on paper, most of which a few words more or less mend. */
const MENDING =
	'Fix: change the text or the styles of what stands there (src/styles/*print*.css) and build again.';

const describeFault = (file: string, { page, message }: PaperFault): string =>
	`${file}${page === undefined ? '' : `, page ${page}`}: ${message}`;

/** The e-book, which has no pages of its own but knows those of the printed one. */
async function makeBook(
	site: string,
	stage: string,
	printed: PrintedBook | undefined,
): Promise<Download> {
	const file = basename(EPUB_FILE);
	const bytes = await makeEpub(site, join(stage, file), readDay('.'), printed);
	return { file, title: works[0]?.title ?? '', form: 'e-readers', bytes };
}

/** Moves the files to where readers find them, with a list of them for other tools. */
function moveFiles(stage: string, folder: string, downloads: readonly Download[]): void {
	mkdirSync(folder, { recursive: true });
	for (const { file } of downloads) renameSync(join(stage, file), join(folder, file));
	writeFileSync(join(folder, 'downloads.json'), `${JSON.stringify(downloads, null, '\t')}\n`);
}
