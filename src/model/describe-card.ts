/** The map on a sharing card: its id, and what its entry calls it. */
export interface CardMap {
	id: string;
	title: string;
	/** The title of its first drawing, where it has two: the card shows that one. */
	firstTitle?: string | undefined;
}

/** Id of the map on the cards of pages that name none. */
export const DEFAULT_CARD_MAP = 'peninsula';

/**
 * Says what is on a sharing card, for those who do not see it.
 *
 * @param words the title on the card
 * @param map the map beside it; without one, the map of the peninsula
 */
export function describeCard(words: string, map?: CardMap): string {
	if (map === undefined) return `${words}, on a card with a map of Korea and its neighbours.`;
	const title = map.firstTitle ?? map.title;
	if (title === words) return `${words}, on a card with the map of that name.`;
	return `${words}, on a card with the map “${title}”.`;
}
