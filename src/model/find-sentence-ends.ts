const sentences = new Intl.Segmenter('en', { granularity: 'sentence' });

/** Full stops after which a sentence goes on, although what follows begins with a capital. */
const ABBREVIATION =
	/(?<![\p{L}\p{N}])(?:\p{Lu}|Dr|Mr|Mrs|Ms|St|Gen|Col|Capt|Sgt|Prof|No|vol|pp?|ca?|cf|vs|e\.g|i\.e|\p{Lu}\.\p{Lu})\.\s*$/u;

/**
 * Where the sentences of a text end: behind the closing sign and the brackets and quotation marks
 * that close with it, before the space. A text that ends without such a sign ends there too.
 *
 * @returns offsets in UTF-16 code units, ascending
 */
export function findSentenceEnds(text: string): number[] {
	const ends: number[] = [];
	// In Markdown a line may break anywhere in a sentence.
	for (const { segment, index } of sentences.segment(text.replaceAll(/\s/g, ' '))) {
		const length = segment.trimEnd().length;
		const isLast = index + segment.length === text.length;
		if (length > 0 && (isLast || !ABBREVIATION.test(segment))) ends.push(index + length);
	}
	return ends;
}
