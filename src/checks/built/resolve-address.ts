import type { BuiltSite } from './read-site.ts';

/** Where an address leads. */
type Target =
	/** To another origin, or to no web page at all (`mailto:`, `data:`). */
	| { kind: 'elsewhere'; url: URL }
	/** To the own origin, but not below the base. */
	| { kind: 'outside' }
	/** To this file of the site, whether it exists or not. */
	| { kind: 'inside'; file: string; fragment: string | undefined }
	/** It is none. */
	| { kind: 'malformed' };

/** Stands for the origin where the site does not tell its own. */
const UNKNOWN_ORIGIN = 'https://site.invalid';

function decode(text: string): string {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}

/** The file of the site that a path asks for: `geography/` is `geography/index.html`. */
const toFile = (path: string): string => path.replace(/(^|\/)$/, '$1index.html');

/**
 * Follows an address as a browser would.
 *
 * @param from the file it stands in, from the folder of the site
 */
export function resolveAddress(
	{ base, origin = UNKNOWN_ORIGIN }: Pick<BuiltSite, 'base' | 'origin'>,
	from: string,
	address: string,
): Target {
	const start = `${origin}${base}${from.replace(/(^|\/)index\.html$/, '$1')}`;
	if (!URL.canParse(address, start)) return { kind: 'malformed' };
	const url = new URL(address, start);
	if (url.origin !== origin) return { kind: 'elsewhere', url };
	if (!url.pathname.startsWith(base)) return { kind: 'outside' };
	const fragment = url.hash === '' ? undefined : decode(url.hash.slice(1));
	return { kind: 'inside', file: toFile(decode(url.pathname.slice(base.length))), fragment };
}

/** A link as an author writes it in a chapter: without the base, in brackets. */
export const quoteLink = ({ base }: Pick<BuiltSite, 'base'>, address: string): string =>
	`(${address.startsWith(base) ? address.slice(base.length - 1) : address})`;
