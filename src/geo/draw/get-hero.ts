import { buildHero } from './build-map.ts';
import type { MapDrawing } from './drawing.ts';
import { drawEntry, type MapSource } from './get-map-drawing.ts';

/**
 * The drawing of a map that stands at the head of the home page: light enough for the first flight with its names, or
 * its ground alone as fine as the widest screen needs.
 *
 * @throws Error if the map has none, or if it cannot be drawn.
 */
export function getHero(
	source: MapSource,
	id: string,
	detail: 'hero' | 'hero-fine',
): Promise<MapDrawing> {
	return drawEntry(source, id, (entry, geodata) => buildHero(entry, source, geodata, detail));
}
