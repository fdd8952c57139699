import { getGeodata } from '../data/get-geodata.ts';
import { buildWalk } from './build-walk.ts';
import type { WalkStop } from './drawing.ts';
import { type MapSource, nameEntry } from './get-map-drawing.ts';

/**
 * The stops of the walk of a map.
 *
 * @throws Error if the map has none.
 */
export async function getWalk(source: MapSource, id: string): Promise<WalkStop[]> {
	const entry = source.maps.get(id)?.walk;
	if (!entry)
		throw new Error(`The map "${id}" has no walk. Fix: add "walk" to content/maps/${id}.yml.`);
	const geodata = await getGeodata();
	return nameEntry(id, () => buildWalk(entry, id, source, geodata));
}
