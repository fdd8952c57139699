/** What a reader can type as it is and a browser codes again: letters of all scripts, dashes and the marks of titles. */
const TYPED = /[\p{L}\p{M}\p{N}\p{Pd}’'()[\],:!]/u;

/** A run of coded bytes as a reader sees it; what would end the address or mean something else in it stays coded. */
function decode(coded: string, isTyped: RegExp): string {
	try {
		return Array.from(decodeURIComponent(coded), (character) =>
			isTyped.test(character) ? character : encodeURIComponent(character),
		).join('');
	} catch {
		// No text: bytes of an older code.
		return coded;
	}
}

/** An address with its coded letters as letters: "Sino–Korean", not "Sino%E2%80%93Korean". */
export function decodeAddress(url: string): string {
	const [path = '', ...queries] = url.split('?');
	const read = (part: string, isTyped: RegExp): string =>
		part.replace(/(?:%[0-9a-f]{2})+/gi, (coded) => decode(coded, isTyped));
	// Behind the question mark a slash is a letter like others.
	const typedInQuery = new RegExp(`${TYPED.source}|/`, 'u');
	return [read(path, TYPED), ...queries.map((query) => read(query, typedInQuery))].join('?');
}

/** An address as it is printed and typed: readable, without the scheme and the last slash. */
export function shortenUrl(url: string): string {
	return decodeAddress(url)
		.replace(/^https?:\/\//, '')
		.replace(/\/$/, '');
}

/**
 * The address of a page of the site as paper prints it, or undefined where the site has none yet: nobody can type
 * the name of the machine that built it.
 */
export function printAddress(url: URL): string | undefined {
	return url.hostname === 'localhost' ? undefined : shortenUrl(url.href);
}
