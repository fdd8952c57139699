import type { Point } from '../data/points.ts';

/** Kilometres in a degree of latitude. */
const DEGREE_KM = 111.2;

/** A part so many kilometres wide about its middle, in degrees; `aspect` is its height by its width. */
export function getExtent(
	[lon, lat]: Point,
	km: number,
	aspect: number,
): [west: number, south: number, east: number, north: number] {
	const across = km / 2 / (DEGREE_KM * Math.cos((lat * Math.PI) / 180));
	const up = (km * aspect) / 2 / DEGREE_KM;
	return [lon - across, lat - up, lon + across, lat + up];
}
