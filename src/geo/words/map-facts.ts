import { capitalise } from '../../model/capitalise.ts';
import type { Point } from '../data/points.ts';
import type { MapDrawing } from '../draw/drawing.ts';
import type { TextMap } from './text-map.ts';

/** A place or a range that a reader can ask a map about. Lengths in drawing units. */
interface MapFact {
	at: Point;
	/** Of a range; 0 for a place. */
	radius: number;
	/** Which of the ranges it is, from the smallest. */
	ring?: number;
	text: string;
	/** The layouts that show it, from the narrowest: 0, 1, 2. */
	layouts: number[];
}

/** What a reader can ask of a drawn map; read by `client/map-island.ts`. */
export interface MapFacts {
	items: MapFact[];
}

/** Puts the words for the places and ranges of a drawing to the spots where they are drawn. */
export function makeMapFacts(
	{ layouts, rings }: Pick<MapDrawing, 'layouts' | 'rings'>,
	text: TextMap,
): MapFacts {
	const places = text.places.flatMap((place): MapFact[] => {
		const { id, label, kind, country, fromReference, fromLine } = place;
		const shown = layouts.flatMap(({ marks }, index) =>
			marks.some((mark) => mark.id === id) ? [index] : [],
		);
		const mark = layouts.flatMap(({ marks }) => marks).find((one) => one.id === id);
		if (!mark) return [];
		const distances = [fromReference, fromLine].filter(Boolean).join('; ');
		const where = distances ? ` ${capitalise(distances)}.` : '';
		return [
			{ at: mark.at, radius: 0, text: `${label}: ${kind}, ${country}.${where}`, layouts: shown },
		];
	});
	const ranges = rings.map(({ centre, radius }, ring): MapFact => ({
		at: centre.map(Math.round) as Point,
		radius: Math.round(radius),
		ring,
		text: text.ranges[ring] ?? '',
		layouts: layouts.map((_, index) => index),
	}));
	return { items: [...places, ...ranges] };
}
