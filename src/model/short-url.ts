/** An address as it is printed and typed: without the scheme and the last slash. */
export function shortenUrl(url: string): string {
	return url.replace(/^https?:\/\//, '').replace(/\/$/, '');
}
