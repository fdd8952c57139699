/** An address as it is printed and typed: without the scheme and the last slash. */
export function shortenUrl(url: string): string {
	return url.replace(/^https?:\/\//, '').replace(/\/$/, '');
}

/**
 * The address of a page of the site as paper prints it, or undefined where the site has none yet: nobody can type
 * the name of the machine that built it.
 */
export function printAddress(url: URL): string | undefined {
	return url.hostname === 'localhost' ? undefined : shortenUrl(url.href);
}
