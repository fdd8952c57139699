import type { Geodata } from '../../src/geo/data/get-geodata.ts';
import { isInside } from '../../src/geo/data/is-inside.ts';
import type { Point } from '../../src/geo/data/points.ts';
import type { CountryCode } from '../../src/geo/data/read-packages.ts';

/** The countries whose land or territorial sea holds a point of the region; none on the high sea. */
export function findCountries(
	point: Point,
	{ countries }: Pick<Geodata, 'countries'>,
): CountryCode[] {
	const codes = Object.keys(countries) as CountryCode[];
	return codes.filter((code) => isInside(point, countries[code]));
}
