/** A name found in a text. */
export interface FoundName {
	name: string;
	/** Id of the place. */
	id: string;
	/** The sentence it stands in. */
	sentence: string;
}

const TOKENS = /<(\/?)([a-z][\w-]*)(?:[^\w>-][^>]*?)??(\/?)>|[^<]+|</gi;
/** Elements in which a name is no mention in the text. */
const PASSED_OVER = new Set(['svg', 'sup', 'h2', 'h3', 'h4', 'h5', 'table', 'time']);
/** Where the next mention counts again: a page may end between two of them. */
const BLOCKS = new Set(['p', 'li', 'h2', 'h3', 'h4', 'h5']);

/** The end of a sentence, which no initial of a name is: "B. R. Myers". */
const SENTENCE_END = /(?<=(?<!(?<![\p{L}\p{N}])\p{Lu})[.?!][”’)]{0,2})\s+/gu;

/** A text without the ends of the lines that its author wrote. */
const tidy = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** The sentence of a text in which a place of it lies. */
function cutSentence(text: string, at: number): string {
	const ends = [...text.matchAll(SENTENCE_END)];
	const start = ends.findLast(({ index }) => index < at);
	const end = ends.find(({ index }) => index >= at);
	return tidy(text.slice(start ? start.index + start[0].length : 0, end?.index));
}

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
	const longestFirst = names
		.toSorted((a, b) => b.length - a.length)
		.map((name) => escapeRegExp(name).replaceAll(' ', String.raw`\s+`));
	const pattern = new RegExp(
		`(?<![\\p{L}\\p{N}-])(?:${longestFirst.join('|')})(?![\\p{L}\\p{N}])`,
		'gu',
	);
	const found: FoundName[] = [];
	const seen = new Set<string>();
	let passedOver: { name: string; depth: number } | undefined;
	/** The words since the last block began, and where in them the names stand. */
	let words = '';
	let open: { name: FoundName; at: number }[] = [];
	const closeBlock = () => {
		for (const { name, at } of open) name.sentence = cutSentence(words, at);
		words = '';
		open = [];
	};
	const marked = html.replace(TOKENS, (token, slash?: string, tag?: string, empty?: string) => {
		if (tag === undefined) {
			if (passedOver) return token;
			const start = words.length;
			words += token;
			return token.replace(pattern, (written, at: number) => {
				const name = tidy(written);
				if (seen.has(name)) return written;
				seen.add(name);
				const id = `${prefix}--name-${found.length + 1}`;
				const mention = { name, id, sentence: '' };
				found.push(mention);
				open.push({ name: mention, at: start + at });
				return `<span id="${id}">${written}</span>`;
			});
		}
		if (BLOCKS.has(tag)) closeBlock();
		if (BLOCKS.has(tag) && !slash) seen.clear();
		if (!passedOver && PASSED_OVER.has(tag) && !slash && !empty)
			passedOver = { name: tag, depth: 0 };
		if (passedOver?.name === tag && !empty) {
			passedOver.depth += slash ? -1 : 1;
			if (passedOver.depth === 0) passedOver = undefined;
		}
		return token;
	});
	closeBlock();
	return { html: marked, found };
}
