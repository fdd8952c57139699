/** The choices of a list's filters, by the name of the filter; those left at "All" are not in it. */
export type Choices = ReadonlyMap<string, string>;

/**
 * Reads the choices from an address: `?verdict=wrong&chapters=dmz`, or the anchor of one, `#verdict-wrong`, which
 * works without a script too.
 *
 * @param names the filters of the list
 */
export function readChoices(search: string, hash: string, names: readonly string[]): Choices {
	const choices = new Map<string, string>();
	const query = new URLSearchParams(search);
	const anchor = decodeURIComponent(hash.slice(1));
	for (const name of names) {
		const value = anchor.startsWith(`${name}-`) ? anchor.slice(name.length + 1) : query.get(name);
		if (value) choices.set(name, value);
	}
	return choices;
}

/** The end of an address that has these choices: the anchor of the first, and all of them where there are several. */
export function writeChoices(choices: Choices): string {
	const [first, ...others] = choices;
	if (first === undefined) return '';
	const query = others.length === 0 ? '' : `?${new URLSearchParams([...choices]).toString()}`;
	return `${query}#${first.join('-')}`;
}
