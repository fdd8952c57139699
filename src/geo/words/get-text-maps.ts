import { keepByData } from '../../model/keep-by-data.ts';
import { getGeodata } from '../data/get-geodata.ts';
import { getMapEntry, type MapSource } from '../draw/get-map-drawing.ts';
import { makeTextMaps, type TextMap } from './text-map.ts';

const keep = keepByData<MapSource['maps'], Promise<TextMap[]>>();

/**
 * The words for one map, one part for each of its drawings. Made at the first call and kept as long as
 * the site's data are.
 *
 * @throws Error if there is no such map.
 */
export const getTextMaps = (source: MapSource, id: string): Promise<TextMap[]> =>
	keep(source.maps, id, () => describeMap(source, id));

async function describeMap(source: MapSource, id: string): Promise<TextMap[]> {
	const entry = getMapEntry(source.maps, id);
	return makeTextMaps(entry, source, await getGeodata());
}
