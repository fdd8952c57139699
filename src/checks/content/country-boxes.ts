import type { Place } from '../../schemas/place.ts';

/** West, south, east and north in degrees; a country across the antimeridian has two boxes. */
export type Box = readonly [west: number, south: number, east: number, north: number];

/**
 * Where the countries lie, rounded outwards to whole degrees: good enough to catch swapped or mistyped
 * coordinates, not to judge borders. With the islands they govern.
 */
export const countryBoxes: Record<Place['countries'][number], readonly Box[]> = {
	KP: [[124, 37, 131, 44]],
	KR: [[124, 32, 132, 39]],
	CN: [[73, 15, 136, 54]],
	RU: [
		[19, 41, 180, 82],
		[-180, 60, -168, 72],
	],
	JP: [[122, 20, 154, 46]],
	TW: [[116, 20, 123, 27]],
	MN: [[87, 41, 120, 53]],
	PH: [[116, 4, 127, 22]],
	IN: [[68, 6, 98, 36]],
	GU: [[144, 13, 146, 14]],
	US: [
		[-180, 18, -66, 72],
		[172, 51, 180, 54],
	],
	CA: [[-142, 41, -52, 84]],
	MX: [[-119, 14, -86, 33]],
	BR: [[-74, -34, -28, 6]],
	GB: [[-14, 49, 2, 61]],
	EG: [[24, 21, 37, 32]],
	ZA: [[16, -47, 38, -22]],
	AU: [[112, -55, 160, -9]],
	UA: [[22, 44, 40.3, 52.4]],
};
