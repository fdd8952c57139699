import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Polygon as GeoPolygon } from 'geojson';
import { type Polygon, toPoint } from './points.ts';
import { orientPolygon } from './rings.ts';

/** From the root of the project: a bundle of this code lies elsewhere. */
export const SEOUL_FILE = join(process.cwd(), 'src/geo/data/areas/seoul.json');

/** The city of Seoul within its boundary, as Natural Earth has it; the file says whence. */
export async function readSeoul(): Promise<Polygon> {
	const { coordinates } = JSON.parse(await readFile(SEOUL_FILE, 'utf8')) as GeoPolygon;
	return orientPolygon(coordinates.map((ring) => ring.map(toPoint)));
}
