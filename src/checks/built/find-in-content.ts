import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { toLineAndColumn } from '../positions.ts';
import type { SourceLocation } from '../problem.ts';

/** The text of a file of `content/`. */
export interface ContentText {
	/** From the root, with forward slashes. */
	file: string;
	text: string;
}

/** Reads the entries of `content/` as plain text; none where there is no such folder. */
export function readContentTexts(root: string): ContentText[] {
	const folder = join(root, 'content');
	if (!existsSync(folder)) return [];
	return readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.filter((name) => /\.(?:mdx|yml)$/.test(name))
		.sort()
		.map((name) => ({
			file: `content/${name.replaceAll('\\', '/')}`,
			text: readFileSync(join(folder, name), 'utf8'),
		}));
}

/** The id of the entry a page is made of: that of `/claims/border-china/` is `border-china`. */
const getEntryId = (page: string): string | undefined =>
	page
		.replace(/\/?index\.html$/, '')
		.split('/')
		.at(-1);

/**
 * Finds where a piece of a page comes from: in the entry the page is named after, else in the only
 * entry that has it.
 *
 * @param page file of the page
 * @returns undefined where the piece is in no entry, or in several
 */
export function findInContent(
	texts: readonly ContentText[],
	page: string,
	quote: string,
): SourceLocation | undefined {
	const withQuote = texts.filter(({ text }) => text.includes(quote));
	const id = getEntryId(page);
	const own = withQuote.find(({ file }) => basename(file, extname(file)) === id);
	const found = own ?? (withQuote.length === 1 ? withQuote[0] : undefined);
	if (!found) return undefined;
	return { file: found.file, ...toLineAndColumn(found.text, found.text.indexOf(quote)) };
}
