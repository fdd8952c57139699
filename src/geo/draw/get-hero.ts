import { getGeodata } from '../data/get-geodata.ts';
import { buildHero } from './build-map.ts';
import type { MapDrawing } from './drawing.ts';
import { getMapEntry, type MapSource, nameEntry } from './get-map-drawing.ts';

/**
 * The drawing of a map that stands at the head of the home page: light enough for the first flight with its names, or
 * its ground alone as fine as the widest screen needs.
 *
 * @throws Error if the map has none, or if it cannot be drawn.
 */
export async function getHero(
	source: MapSource,
	id: string,
	detail: 'hero' | 'hero-fine',
): Promise<MapDrawing> {
	const entry = getMapEntry(source.maps, id);
	const geodata = await getGeodata();
	return nameEntry(id, () => buildHero(entry, source, geodata, detail));
}
