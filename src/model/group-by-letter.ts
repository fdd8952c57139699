/** Entries of a list that begin with one letter. */
export interface LetterPart<Item> {
	/** Anchor of the part: `letter-a`, `letter-0-9`, `letter-other`. */
	id: string;
	/** A, B …, 0–9, or “Other” for other scripts. */
	label: string;
	items: Item[];
}

/** Base letter of a name's first letter or digit: "Åland" stands under A. */
function getLetter(name: string): string {
	const [first = ''] = /[\p{L}\p{N}]/u.exec(name) ?? [];
	const [letter = ''] = first.normalize('NFD').toUpperCase();
	if (/[A-Z]/.test(letter)) return letter;
	return /\p{N}/u.test(first) ? '0–9' : 'Other';
}

/**
 * Groups a sorted list by the first letter of its names. Each letter comes once, where its first entry stands.
 *
 * @param getName the name an item is sorted by
 */
export function groupByLetter<Item>(
	items: readonly Item[],
	getName: (item: Item) => string,
): LetterPart<Item>[] {
	const parts = Map.groupBy(items, (item) => getLetter(getName(item)));
	return [...parts].map(([label, own]) => ({
		id: `letter-${label.toLowerCase().replace('–', '-')}`,
		label,
		items: own,
	}));
}
