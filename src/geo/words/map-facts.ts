import type { MapDrawing } from '../draw/drawing.ts';
import { startSentence } from './line-words.ts';
import type { TextMap } from './text-map.ts';

/** What a reader can ask of a drawn map; read by `client/map-island.ts`. */
export interface MapFacts {
	/** Places: x and y in drawing units, and what is said of them. */
	places: [x: number, y: number, text: string][];
	/** What each range reaches, from the smallest. */
	ranges: string[];
}

/** Puts the words for the places of a drawing to the spots where they are drawn. */
export function makeMapFacts({ layouts }: Pick<MapDrawing, 'layouts'>, text: TextMap): MapFacts {
	const marks = new Map(layouts.flatMap((layout) => layout.marks).map((mark) => [mark.id, mark]));
	return {
		places: text.places.flatMap(({ id, label, kind, country, fromReference, fromLine }) => {
			const mark = marks.get(id);
			if (!mark) return [];
			const distances = [fromReference, fromLine].filter(Boolean).join('; ');
			const where = distances ? ` ${startSentence(distances)}.` : '';
			const said = `${label}: ${kind}, ${country}.${where}`;
			return [[...mark.at, said]];
		}),
		ranges: text.ranges,
	};
}
