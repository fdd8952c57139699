import { keepByData } from '../../model/keep-by-data.ts';
import { type Geodata, getGeodata } from '../data/get-geodata.ts';
import { buildMap, type MapInput } from './build-map.ts';
import type { MapContent } from './map-content.ts';
import type { MapDetail } from './draw-shapes.ts';
import type { MapDrawing } from './drawing.ts';

/** The part of the site that maps are made from. */
export interface MapSource extends MapContent {
	maps: ReadonlyMap<string, MapInput>;
}

const keep = keepByData<MapSource['maps'], Promise<MapDrawing>>();

/**
 * The drawing of one map. Made at the first call and kept as long as the site's data are.
 *
 * @throws Error if there is no such map, or if it cannot be drawn.
 */
export const getMapDrawing = (
	source: MapSource,
	id: string,
	detail: MapDetail = 'full',
): Promise<MapDrawing> =>
	keep(source.maps, `${id} ${detail}`, () =>
		drawEntry(source, id, (entry, geodata) => buildMap(entry, source, geodata, detail)),
	);

/**
 * The entry of a map.
 *
 * @throws Error if there is no such map.
 */
export function getMapEntry<Entry>(maps: ReadonlyMap<string, Entry>, id: string): Entry {
	const entry = maps.get(id);
	if (!entry) throw new Error(`There is no map "${id}". Fix: add content/maps/${id}.yml.`);
	return entry;
}

/**
 * Draws something of a map.
 *
 * @throws Error that names the map's file and what is wrong
 */
export function nameEntry<Drawing>(id: string, draw: () => Drawing): Drawing {
	try {
		return draw();
	} catch (cause) {
		const reason = cause instanceof Error ? cause.message : String(cause);
		throw new Error(`content/maps/${id}.yml cannot be drawn. ${reason}`, { cause });
	}
}

/**
 * Draws something of a map that exists, on the geodata.
 *
 * @throws Error that names the map's file, if there is none or if it cannot be drawn
 */
export async function drawEntry<Drawing>(
	{ maps }: Pick<MapSource, 'maps'>,
	id: string,
	draw: (entry: MapInput, geodata: Geodata) => Drawing,
): Promise<Drawing> {
	const entry = getMapEntry(maps, id);
	const geodata = await getGeodata();
	return nameEntry(id, () => draw(entry, geodata));
}
