import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** A finished file, as links to it name it. */
export interface Download {
	/** Its name in `downloads/`. */
	file: string;
	/** What it is: "The whole explainer". */
	title: string;
	/** What it is made for: "A4 paper". */
	form: string;
	/** How many pages it has, where it has pages. */
	pages?: number;
	bytes: number;
}

/** Where pages ask for links: `src/components/page/Downloads.astro`. The address is that of the folder. */
const PLACE = /(<p class="downloads[^"]*" data-downloads="([^"]*)"[^>]*>)[\s\S]*?(<\/p>)/g;

/** A size as readers know it: "4.1 MB", "290 KB". */
export function formatSize(bytes: number): string {
	return bytes < 1e6 ? `${Math.round(bytes / 1e3)} KB` : `${(bytes / 1e6).toFixed(1)} MB`;
}

const formatPages = (pages: number): string => (pages === 1 ? 'one sheet' : `${pages} pages`);

/** Links to all files, a sentence for each work. */
export function printLinks(downloads: readonly Download[], folder: string): string {
	const works = Map.groupBy(downloads, ({ title }) => title);
	return [...works]
		.map(([title, files]) => {
			const links = files.map(({ file, form, pages, bytes }) => {
				const facts = [pages && formatPages(pages), formatSize(bytes)].filter(Boolean).join(', ');
				return `<a href="${folder}${file}" download>${title} for ${form}</a> (${facts})`;
			});
			return `${links.join(', ')}.`;
		})
		.join(' ');
}

/** Writes the links into every page of a built site that has a place for them. */
export async function writeLinks(site: string, downloads: readonly Download[]): Promise<number> {
	const pages = (await readdir(site, { recursive: true })).filter((name) => name.endsWith('.html'));
	let changed = 0;
	for (const name of pages) {
		const file = join(site, name);
		const html = await readFile(file, 'utf8');
		const linked = html.replace(
			PLACE,
			(_, start: string, folder: string, end: string) =>
				start + printLinks(downloads, folder) + end,
		);
		if (linked === html) continue;
		await writeFile(file, linked);
		changed += 1;
	}
	return changed;
}
