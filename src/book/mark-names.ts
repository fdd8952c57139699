/** A name found in a text. */
export interface FoundName {
	name: string;
	/** Id of the place. */
	id: string;
}

const TOKENS = /<(\/?)([a-z][\w-]*)(?:[^\w>-][^>]*?)??(\/?)>|[^<]+|</gi;
/** Elements in which a name is no mention in the text. */
const PASSED_OVER = new Set(['svg', 'sup', 'h2', 'h3', 'h4', 'h5', 'table', 'time']);
/** Where the next mention counts again: a page may end between two of them. */
const BLOCKS = new Set(['p', 'li', 'h2', 'h3', 'h4', 'h5']);

/** A text as a pattern that finds just it. */
export const escapeRegExp = (text: string): string =>
	text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

/**
 * Gives the first mention of each name in each paragraph an id, for the index to lead to.
 *
 * @param names as they are spelt in the text
 */
export function markNames(
	html: string,
	names: readonly string[],
	prefix: string,
): { html: string; found: FoundName[] } {
	if (names.length === 0) return { html, found: [] };
	const longestFirst = names.toSorted((a, b) => b.length - a.length).map(escapeRegExp);
	const pattern = new RegExp(
		`(?<![\\p{L}\\p{N}-])(?:${longestFirst.join('|')})(?![\\p{L}\\p{N}])`,
		'gu',
	);
	const found: FoundName[] = [];
	const seen = new Set<string>();
	let passedOver: { name: string; depth: number } | undefined;
	const marked = html.replace(TOKENS, (token, slash?: string, tag?: string, empty?: string) => {
		if (tag === undefined) {
			if (passedOver) return token;
			return token.replace(pattern, (name) => {
				if (seen.has(name)) return name;
				seen.add(name);
				const id = `${prefix}--name-${found.length + 1}`;
				found.push({ name, id });
				return `<span id="${id}">${name}</span>`;
			});
		}
		if (BLOCKS.has(tag) && !slash) seen.clear();
		if (!passedOver && PASSED_OVER.has(tag) && !slash && !empty)
			passedOver = { name: tag, depth: 0 };
		if (passedOver?.name === tag && !empty) {
			passedOver.depth += slash ? -1 : 1;
			if (passedOver.depth === 0) passedOver = undefined;
		}
		return token;
	});
	return { html: marked, found };
}
