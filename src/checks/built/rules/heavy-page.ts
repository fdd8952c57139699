import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Element, getAttribute, getText } from '../../../html/dom.ts';
import { keepByData } from '../../../model/keep-by-data.ts';
import type { BuiltRule } from '../built-rule.ts';
import { listNeededFonts } from '../list-needed-fonts.ts';
import { formatKilobytes, type Part, weighAbove } from '../measure.ts';
import { type BuiltSite, getElements, getLinks, getMeta, type Page } from '../read-site.ts';
import { resolveAddress } from '../resolve-address.ts';

/** Bytes of the HTML of a page that is no chapter, with brotli; styles and drawings are inside, and addresses may be long. */
const HTML_LIMIT = 32_000;

/** Pages that list all there is of something. */
const LONG_PAGES: Record<string, number> = {
	'/claims/': 60_000,
	// The addresses alone are half of it.
	'/sources/': 100_000,
	'/timeline/': 60_000,
	// A dozen figures, each in two widths.
	'/executive/': 100_000,
	// The whole book: its maps alone are a quarter.
	'/print/': 440_000,
	// What it rests on: all claims, and all sources with their addresses.
	'/print/record/': 200_000,
};

/** Bytes of the scripts of a page that come with it, inline and linked. */
export const SCRIPT_LIMIT = 10_000;

/** Bytes of the scripts that a page loads when a reader asks for what they do: the search, a map to walk on. */
export const LATER_SCRIPT_LIMIT = 10_000;

/**
 * Bytes of a chapter with its fonts, pictures and maps. Styles of the first screen stand in it twice, some 4,000 bytes,
 * so that it is painted before the file of all styles has come, which the next chapters need not load.
 */
export const CHAPTER_LIMIT = 153_000;

/** File formats that do not get smaller. */
const PACKED = /\.(?:avif|gif|jpe?g|png|webp|woff2)$/;

const isScript = (element: Element): boolean =>
	!/json|rules/.test(getAttribute(element, 'type') ?? '');

/** The files of a site, each read once: the same bytes are weighed once. */
const keepBytes = keepByData<BuiltSite, Buffer>();

/** The file of the site that an address names; undefined for others, which other rules report. */
function readPart(site: BuiltSite, page: Page, address: string | undefined): Part | undefined {
	if (address === undefined) return undefined;
	const target = resolveAddress(site, page.file, address);
	if (target.kind !== 'inside' || !site.files.has(target.file)) return undefined;
	const { file } = target;
	const bytes = keepBytes(site, file, () => readFileSync(join(site.folder, file)));
	return { name: file, bytes, isPacked: PACKED.test(file) };
}

const isPart = (part: Part | undefined): part is Part => part !== undefined;

/** The parts with each file once. */
const unique = (parts: Part[]): Part[] => [
	...new Map(parts.map((part) => [part.name, part])).values(),
];

/** Imports of a bundled module: `from"./a.js"`, `import"./b.js"`. */
const IMPORT = /\b(?:from|import)\s*["'](\.{0,2}\/[^"']+)["']/g;

/** Imports that wait until they are called for: `import(`./a.js`)`. */
const LATER_IMPORT = /\bimport\(\s*["'`](\.{0,2}\/[^"'`]+)["'`]/g;

/** The parts that a part imports, as far as the site has them. */
const listImports = (site: BuiltSite, page: Page, part: Part, pattern: RegExp): Part[] =>
	[...part.bytes.toString().matchAll(pattern)]
		.map(([, address = '']) => readPart(site, { ...page, file: part.name }, address))
		.filter(isPart);

function withImports(site: BuiltSite, page: Page, part: Part, seen = new Set<string>()): Part[] {
	if (seen.has(part.name)) return [];
	seen.add(part.name);
	const imports = listImports(site, page, part, IMPORT);
	return [part, ...imports.flatMap((imported) => withImports(site, page, imported, seen))];
}

/** All scripts of a page: those in its text as one part, then the files, then those that may be asked for. */
function listScripts(site: BuiltSite, page: Page): { inline: Part; linked: Part[]; later: Part[] } {
	const scripts = getElements(page, 'script').filter(isScript);
	const preloaded = getLinks(page, 'modulepreload').map((link) => getAttribute(link, 'href'));
	const inline = {
		name: page.file,
		bytes: Buffer.from(scripts.map((script) => getText(script)).join('\n')),
	};
	const files = [...scripts.map((script) => getAttribute(script, 'src')), ...preloaded]
		.map((address) => readPart(site, page, address))
		.filter(isPart);
	const modules = [inline, ...files].flatMap((part) => withImports(site, page, part).slice(1));
	const linked = unique([...files, ...modules]);
	const later = [inline, ...linked]
		.flatMap((part) => listImports(site, page, part, LATER_IMPORT))
		.flatMap((part) => withImports(site, page, part))
		.filter((part) => !linked.some(({ name }) => name === part.name));
	return { inline, linked, later: unique(later) };
}

/** All that a page loads beside its scripts. */
function listOthers(site: BuiltSite, page: Page): Part[] {
	const addresses = [
		...getLinks(page, 'stylesheet').map((link) => getAttribute(link, 'href')),
		...getLinks(page, 'icon').map((link) => getAttribute(link, 'href')),
		...getElements(page, 'img', 'source').map((image) => getAttribute(image, 'src')),
		...listNeededFonts(page),
	];
	return unique(addresses.map((address) => readPart(site, page, address)).filter(isPart));
}

const isChapter = (page: Page): boolean => getMeta(page, 'og:type')?.content === 'article';

export const heavyPage: BuiltRule = {
	id: 'heavy-page',
	title: 'A page is larger than its budget.',
	check(site, report) {
		for (const page of site.pages) {
			const html = { name: page.file, bytes: Buffer.from(page.html) };
			const { inline, linked, later } = listScripts(site, page);

			function hold(what: string, limit: number, parts: Part[], fix: string): void {
				const bytes = weighAbove(limit, parts);
				if (bytes === undefined) return;
				const size = `${formatKilobytes(bytes)} with brotli; ${formatKilobytes(limit)} is the limit`;
				report({ file: page.file, message: `${what} ${size}.`, fix });
			}

			hold(
				'The scripts of the page have',
				SCRIPT_LIMIT,
				[inline, ...linked],
				'take out what the page does not need, or load it when it is asked for.',
			);
			hold(
				'The scripts that the page loads when they are asked for have',
				LATER_SCRIPT_LIMIT,
				later,
				'take a smaller library, or split what is asked for at different times.',
			);
			if (!isChapter(page)) {
				hold(
					'The page has',
					LONG_PAGES[page.address] ?? HTML_LIMIT,
					[html],
					'shorten it, draw its maps with fewer points, or split it.',
				);
				continue;
			}
			hold(
				'The chapter with its fonts, pictures and scripts has',
				CHAPTER_LIMIT,
				[html, ...linked, ...listOthers(site, page)],
				'simplify its maps, or subset its fonts further.',
			);
		}
	},
};
