import hyphen from 'hyphen/en-gb/index.js';
import type { Page } from 'playwright-core';

/** Letters that a word has at least to be parted. */
const SHORTEST = 6;

/**
 * Words that may be parted at the end of a line: of lower-case letters alone, so no name, and no part of a compound, an
 * address or a figure.
 */
const WORD = `(?<![\\p{L}\\p{N}'’./@-])\\p{Ll}{${SHORTEST},}(?![\\p{L}\\p{N}'’/@-])`;

/** Running text; titles, tables, drawings and lists of works keep their words whole. */
const RUNNING_TEXT =
	'.book-part :is(.prose, .page-head__standfirst, .key-points, .event, .forecast, .glossary, .people, .book-entry, .text-map, .imprint)';
const WHOLE =
	'svg, h1, h2, h3, h4, h5, h6, dt, cite, table, .figure, .map, .mark, .nowrap, [lang]:not([lang^="en"])';

/** Words with a soft hyphen wherever they may be parted, by those without; words that may not are left out. */
export function hyphenateWords(words: Iterable<string>): Map<string, string> {
	const parted = [...new Set(words)].map(
		(word) => [word, hyphen.hyphenateSync(word, { minWordLength: SHORTEST })] as const,
	);
	return new Map(parted.filter(([word, result]) => word !== result));
}

/** The words in a text that may be parted. */
export const listWords = (text: string): string[] => text.match(new RegExp(WORD, 'gu')) ?? [];

/**
 * Lets the running text of the book that is open be parted at the ends of lines, as the browser would if it had brought
 * a dictionary. Only what is printed is so: pages, copies and e-books have their words whole.
 */
export async function hyphenatePage(page: Page): Promise<void> {
	const args = { running: RUNNING_TEXT, whole: WHOLE };
	const text = await page.evaluate(readText, args);
	const words = Object.fromEntries(hyphenateWords(listWords(text)));
	await page.evaluate(writeWords, { ...args, pattern: WORD, words });
}

/** Runs in the book: the running text, in one string. */
function readText({ running, whole }: { running: string; whole: string }): string {
	return [...document.querySelectorAll(running)]
		.filter((element) => !element.closest(whole))
		.map((element) => element.textContent)
		.join('\n');
}

/** Runs in the book: writes the words that may be parted in the places of those that may not. */
function writeWords({
	running,
	whole,
	pattern,
	words,
}: {
	running: string;
	whole: string;
	pattern: string;
	words: Record<string, string>;
}): void {
	const word = new RegExp(pattern, 'gu');
	for (const element of document.querySelectorAll(running)) {
		const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
		for (let node = walker.nextNode(); node; node = walker.nextNode()) {
			if (node.parentElement?.closest(whole)) continue;
			const text = node.nodeValue ?? '';
			const parted = text.replace(word, (one) => words[one] ?? one);
			if (parted !== text) node.nodeValue = parted;
		}
	}
}
