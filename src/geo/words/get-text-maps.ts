import { getGeodata } from '../data/get-geodata.ts';
import { getMapEntry, type MapSource } from '../draw/get-map-drawing.ts';
import { makeTextMaps, type TextMap } from './text-map.ts';

const texts = new WeakMap<MapSource['maps'], Map<string, Promise<TextMap[]>>>();

/**
 * The words for one map, one part for each of its drawings. Made at the first call and kept as long as
 * the site's data are.
 *
 * @throws Error if there is no such map.
 */
export function getTextMaps(source: MapSource, id: string): Promise<TextMap[]> {
	const kept = texts.get(source.maps) ?? new Map<string, Promise<TextMap[]>>();
	texts.set(source.maps, kept);
	const text = kept.get(id) ?? describeMap(source, id);
	kept.set(id, text);
	return text;
}

async function describeMap(source: MapSource, id: string): Promise<TextMap[]> {
	const entry = getMapEntry(source.maps, id);
	return makeTextMaps(entry, source, await getGeodata());
}
