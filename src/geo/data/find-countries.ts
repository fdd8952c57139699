import { geoContains } from 'd3-geo';
import type { Geodata } from './get-geodata.ts';
import type { Point, Polygon } from './points.ts';
import type { CountryCode } from './read-packages.ts';

/** The countries whose land or territorial sea holds a point of the region; none on the high sea. */
export function findCountries(
	point: Point,
	{ countries }: Pick<Geodata, 'countries'>,
): CountryCode[] {
	const codes = Object.keys(countries) as CountryCode[];
	return codes.filter((code) => isInside(point, countries[code]));
}

/** True if any of the polygons holds the point. */
export function isInside(point: Point, polygons: Polygon[]): boolean {
	return geoContains({ type: 'MultiPolygon', coordinates: polygons }, point);
}
