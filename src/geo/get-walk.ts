import { type MapSource, nameEntry } from './build-maps.ts';
import { buildWalk, type Walk } from './build-walk.ts';
import { getGeodata } from './geodata.ts';

/**
 * The walk of a map.
 *
 * @throws Error if the map has none.
 */
export async function getWalk(source: MapSource, id: string): Promise<Walk> {
	const entry = source.maps.get(id)?.walk;
	if (!entry)
		throw new Error(`The map "${id}" has no walk. Fix: add "walk" to content/maps/${id}.yml.`);
	const geodata = await getGeodata();
	return nameEntry(id, () => buildWalk(entry, source, geodata));
}
