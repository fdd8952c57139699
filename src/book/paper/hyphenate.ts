import hyphen from 'hyphen/en-gb/index.js';
import type { Page } from 'playwright-core';

/** Letters that a word has at least to be parted, and those that stay before and after the hyphen. */
const SHORTEST = 7;
const LEAST = { before: 3, after: 4 };

/** Words that the patterns part where nobody would. */
const LEFT_WHOLE = new Set(['nuclear']);

/**
 * Words that may be parted at the end of a line: of lower-case letters alone, so no name, and no part of a compound, an
 * address or a figure, to which its unit belongs.
 */
const WORD = `(?<![\\p{L}\\p{N}\\u00A0'’./@-])\\p{Ll}{${SHORTEST},}(?![\\p{L}\\p{N}'’/@-])`;

/** Running text; titles, tables, drawings and lists of works keep their words whole. */
const RUNNING_TEXT =
	'.book-part :is(.prose, .page-head__standfirst, .key-points, .event, .forecast, .glossary, .people, .book-entry, .text-map, .imprint)';
const WHOLE =
	'svg, h1, h2, h3, h4, h5, h6, dt, cite, table, .figure, .map, .mark, .nowrap, [lang]:not([lang^="en"])';

/** Names with a hyphen, at which no line may end: "Jae-myung", "Hwasong-16". */
const NAME = String.raw`\p{Lu}\p{L}*-(?:\p{Ll}+|\d+\p{L}*)`;

const SOFT_HYPHEN = '\u00AD';

/** Puts soft hyphens into a word, none so near an end that the rest would be a scrap. */
function hyphenateWord(word: string): string {
	const parts = hyphen.hyphenateSync(word, { minWordLength: SHORTEST }).split(SOFT_HYPHEN);
	return parts.reduce((result, part) => {
		const before = result.replaceAll(SOFT_HYPHEN, '').length;
		const isFar = before >= LEAST.before && word.length - before >= LEAST.after;
		return result + (isFar ? SOFT_HYPHEN : '') + part;
	});
}

/** Words with a soft hyphen wherever they may be parted, by those without; words that may not are left out. */
export function hyphenateWords(words: Iterable<string>): Map<string, string> {
	const parted = [...new Set(words)]
		.filter((word) => !LEFT_WHOLE.has(word))
		.map((word) => [word, hyphenateWord(word)] as const);
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
	await page.evaluate(keepNames, { ...args, pattern: NAME });
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
	/* The last word before what hangs on it, which would be parted from it for a syllable. */
	const beforeMark = new RegExp(`${pattern}(?=[.,;:]?$)`, 'u');
	const isMark = (next: Node | null | undefined) =>
		next instanceof Element && next.matches('.mark, .see-page');
	for (const element of document.querySelectorAll(running)) {
		const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
		for (let node = walker.nextNode(); node; node = walker.nextNode()) {
			if (node.parentElement?.closest(whole)) continue;
			const text = node.nodeValue ?? '';
			const hasMark = isMark(node.nextSibling ?? node.parentElement?.nextSibling);
			const last = hasMark ? beforeMark.exec(text)?.index : undefined;
			const parted = text.replace(word, (one, at: number) =>
				at === last ? one : (words[one] ?? one),
			);
			if (parted !== text) node.nodeValue = parted;
		}
	}
}

/** Runs in the book: keeps names with a hyphen on one line. */
function keepNames({
	running,
	whole,
	pattern,
}: {
	running: string;
	whole: string;
	pattern: string;
}): void {
	const name = new RegExp(`(?<![\\p{L}\\p{N}-])${pattern}(?![\\p{L}\\p{N}-])`, 'u');
	for (const element of document.querySelectorAll(running)) {
		const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
		for (let node = walker.nextNode(); node instanceof Text; node = walker.nextNode()) {
			if (node.parentElement?.closest(whole)) continue;
			const found = name.exec(node.data);
			if (!found) continue;
			const rest = node.splitText(found.index);
			rest.splitText(found[0].length);
			const span = document.createElement('span');
			span.className = 'nowrap';
			rest.replaceWith(span);
			span.append(rest);
			walker.currentNode = span.lastChild ?? span;
		}
	}
}
