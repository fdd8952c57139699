import { keepByData } from '../../model/keep-by-data.ts';
import { buildWalk } from './build-walk.ts';
import type { WalkStop } from './drawing.ts';
import { drawEntry, type MapSource } from './get-map-drawing.ts';

const keep = keepByData<MapSource['maps'], Promise<WalkStop[]>>();

/**
 * The stops of the walk of a map. Drawn at the first call and kept as long as the site's data are.
 *
 * @throws Error if the map has none.
 */
export async function getWalk(source: MapSource, id: string): Promise<WalkStop[]> {
	const entry = source.maps.get(id)?.walk;
	if (!entry)
		throw new Error(`The map "${id}" has no walk. Fix: add "walk" to content/maps/${id}.yml.`);
	return keep(source.maps, id, () =>
		drawEntry(source, id, (_, geodata) => buildWalk(entry, id, source, geodata)),
	);
}
