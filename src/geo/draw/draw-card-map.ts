import { buildMap, type MapInput } from './build-map.ts';
import { LINE_ORDER } from './draw-shapes.ts';
import type { MapDrawing } from './drawing.ts';
import { CARD_LAYOUT, CARD_MAP } from './frame.ts';
import { drawEntry, type MapSource } from './get-map-drawing.ts';

const isShown = ({ minWidth = 0 }: { minWidth?: number | undefined }) => minWidth <= CARD_LAYOUT;

/** The one drawing that stands for a map, with the title of the whole. */
function pickDrawing({ second, ...entry }: MapInput): MapInput {
	if (entry.alone === 'first' || !second) return entry;
	return { ...entry, extent: undefined, horizon: undefined, ...second, title: entry.title };
}

/**
 * A map as a sharing card shows it: one drawing alone, in the shape of the card, so that nothing is
 * cut off and nothing is left empty.
 */
export function toCardMap(map: MapInput): MapInput {
	const entry = pickDrawing(map);
	return {
		...entry,
		id: `${entry.id}-card`,
		aspect: CARD_MAP.height / CARD_MAP.width,
		// A taller frame shows land beyond the extent, and borders that the entry need not name.
		layers: entry.coast === 'korea' ? [...LINE_ORDER, 'demilitarised-zone'] : entry.layers,
		labels: entry.labels.filter(isShown),
		places: entry.places.filter(isShown),
		inset: undefined,
		second: undefined,
	};
}

/**
 * Draws a map for a sharing card.
 *
 * @throws Error if there is no such map, or if it cannot be drawn.
 */
export const drawCardMap = (source: MapSource, id: string): Promise<MapDrawing> =>
	drawEntry(source, id, (entry, geodata) => buildMap(toCardMap(entry), source, geodata, 'card'));
