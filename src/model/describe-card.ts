/** What is drawn on a sharing card beside the title: a map, a chart or a diagram, its id and what its entry calls it. */
export interface CardPicture {
	kind: 'map' | 'chart' | 'diagram';
	id: string;
	title: string;
	/** The title of the first drawing of a map that has two: the card shows that one. */
	firstTitle?: string | undefined;
}

/** A card that tells a claim or a forecast in words. */
export interface CardWords {
	kind: 'claim' | 'forecast';
	id: string;
	/** What it says, for those who do not see it. */
	words: string;
}

/** Id of the map on the cards of pages that name none. */
const DEFAULT_MAP = 'peninsula';

/** The path in `/og/` of the picture on a card, without the ending; without a picture, that of the peninsula. */
export const getPicturePath = (
	{ kind, id }: Pick<CardPicture | CardWords, 'kind' | 'id'> = { kind: 'map', id: DEFAULT_MAP },
): string => `${kind}s/${id}`;

/**
 * Says what is on a sharing card, for those who do not see it.
 *
 * @param words the title on the card
 * @param picture what is beside it; without one, the map of the peninsula
 */
export function describeCard(words: string, picture?: CardPicture | CardWords): string {
	if (picture === undefined) return `${words}, on a card with a map of Korea and its neighbours.`;
	if ('words' in picture) return picture.words;
	const { kind, title } = picture;
	const name = picture.firstTitle ?? title;
	if (name === words) return `${words}, on a card with the ${kind} of that name.`;
	return `${words}, on a card with the ${kind} “${name}”.`;
}
