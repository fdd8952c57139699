import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

/** A font of the book. */
export interface BookFont {
	/** Its file in the folder of the book. */
	file: string;
	data: Buffer;
	/** The rule that declares it. */
	rule: string;
}

/** What a rule of the built site says: family with the hash that Astro adds, file, and the rest. */
const RULE =
	/@font-face\{font-family:"?(?<family>[\w ]+)-[0-9a-f]{16}"?;src:url\("(?<url>[^"]+\.woff2)"\) format\("woff2"\);(?<rest>[^}]*)\}/g;

/**
 * Takes the fonts of the site, which hold only the glyphs it uses. On the site a fallback
 * is shown until they come; in a book there is no late.
 *
 * @param page the text of a page that loads them
 * @throws if it loads none
 */
export function readFonts(site: string, page: string): BookFont[] {
	const fonts = new Map<string, BookFont>();
	for (const { groups = {} } of page.matchAll(RULE)) {
		const { family = '', url = '', rest = '' } = groups;
		const file = `fonts/${basename(url)}`;
		fonts.set(file, {
			file,
			data: readFileSync(join(site, '_astro/fonts', basename(url))),
			rule: `@font-face{font-family:"${family}";src:url("${file}") format("woff2");${rest.replace(/font-display:\w+;/, '')}}`,
		});
	}
	if (fonts.size === 0) throw new Error('The page loads no fonts.');
	return [...fonts.values()].sort((a, b) => (a.file < b.file ? -1 : 1));
}
