import { geoArea, geoDistance, geoLength } from 'd3-geo';
import { at, type Point, type Polygon } from './points.ts';

/** Mean radius of the Earth (IUGG 1980). Lengths on this sphere are within 0.1 % of WGS84 round Korea. */
export const EARTH_RADIUS_KM = 6371.0088;

/** Great-circle distance. */
export function getDistanceKm(a: Point, b: Point): number {
	return geoDistance(a, b) * EARTH_RADIUS_KM;
}

/** Length of a line along all its points. */
export function getLengthKm(line: readonly Point[]): number {
	return geoLength({ type: 'LineString', coordinates: [...line] }) * EARTH_RADIUS_KM;
}

/** Area of a polygon, its holes left out. */
export function getAreaKm2(polygon: Polygon): number {
	return geoArea({ type: 'Polygon', coordinates: polygon }) * EARTH_RADIUS_KM ** 2;
}

/** The point of a segment that is nearest, and how far along it lies (0–1). Plane, for short segments. */
export function getFoot(point: Point, a: Point, b: Point): { foot: Point; along: number } {
	const shrink = Math.cos((point[1] * Math.PI) / 180);
	const [dx, dy] = [(b[0] - a[0]) * shrink, b[1] - a[1]];
	const square = dx * dx + dy * dy;
	const dot = (point[0] - a[0]) * shrink * dx + (point[1] - a[1]) * dy;
	const along = square === 0 ? 0 : Math.min(1, Math.max(0, dot / square));
	return { foot: [a[0] + along * (b[0] - a[0]), a[1] + along * (b[1] - a[1])], along };
}

/** Distance from a point to the nearest point of a line. */
export function getDistanceToLineKm(point: Point, line: readonly Point[]): number {
	return getNearest(point, [line]).km;
}

/** The point of a line in one or more pieces that is nearest to a point, and how far it is. */
export function getNearest(
	point: Point,
	pieces: readonly (readonly Point[])[],
): { spot: Point; km: number } {
	let nearest = { spot: point, km: Infinity };
	for (const line of pieces) {
		for (let index = 1; index < line.length; index += 1) {
			const { foot } = getFoot(point, at(line, index - 1), at(line, index));
			const km = getDistanceKm(point, foot);
			if (km < nearest.km) nearest = { spot: foot, km };
		}
	}
	return nearest;
}

/** The direction in which the great circle to another point sets out: degrees clockwise from north. */
export function getBearing([lonA, latA]: Point, [lonB, latB]: Point): number {
	const [a, b, across] = [latA, latB, lonB - lonA].map((degrees) => (degrees * Math.PI) / 180) as [
		number,
		number,
		number,
	];
	const y = Math.sin(across) * Math.cos(b);
	const x = Math.cos(a) * Math.sin(b) - Math.sin(a) * Math.cos(b) * Math.cos(across);
	return ((Math.atan2(y, x) * 180) / Math.PI + 360) % 360;
}
