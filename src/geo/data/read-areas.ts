import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Polygon as GeoPolygon } from 'geojson';
import { type AreaName, areaNames } from '../../schemas/area-names.ts';
import { type Polygon, toPoint } from './points.ts';
import { orientPolygon } from './rings.ts';

/** The files, from the root of the project: a bundle of this code lies elsewhere. */
export const areaFiles = areaNames.map((name) =>
	join(process.cwd(), 'src/geo/data/areas', `${name}.json`),
);

/** The areas as Natural Earth has them; each file says whence. */
export async function readAreas(): Promise<Record<AreaName, Polygon>> {
	const areas = await Promise.all(areaFiles.map(readArea));
	return Object.fromEntries(areaNames.map((name, index) => [name, areas[index]])) as Record<
		AreaName,
		Polygon
	>;
}

async function readArea(file: string): Promise<Polygon> {
	const { coordinates } = JSON.parse(await readFile(file, 'utf8')) as GeoPolygon;
	return orientPolygon(coordinates.map((ring) => ring.map(toPoint)));
}
