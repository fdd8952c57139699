import type { Position } from 'geojson';

/** Longitude and latitude in degrees, or x and y in drawing units. */
export type Point = [number, number];

/** A closed line: the last point repeats the first. */
export type Ring = Point[];

/** An outline and the holes in it. */
export type Polygon = Ring[];

/** West, south, east, north. */
export type Box = readonly [number, number, number, number];

/** A GeoJSON position as a point, its height dropped. */
export function toPoint(position: Position): Point {
	const [x, y] = position;
	if (x === undefined || y === undefined) throw new Error('A position has no two coordinates.');
	return [x, y];
}

/** The item at an index that the caller knows to exist. */
export function at<Item>(items: readonly Item[], index: number): Item {
	const item = items.at(index);
	if (item === undefined) throw new RangeError(`No item ${index} among ${items.length}.`);
	return item;
}

/** True when both coordinates are equal. */
export function isSamePoint(a: Point, b: Point): boolean {
	return a[0] === b[0] && a[1] === b[1];
}

/** True inside the box or on its edge. */
export function isInBox([x, y]: Point, [west, south, east, north]: Box): boolean {
	return x >= west && x <= east && y >= south && y <= north;
}

/** True inside an odd number of rings: in an outline and not in its hole. Plane coordinates. */
export function isInRings([x, y]: Point, rings: readonly Ring[]): boolean {
	const crossings = rings.flatMap((ring) =>
		ring.slice(1).filter((b, index) => {
			const a = at(ring, index);
			return a[1] > y !== b[1] > y && x < ((b[0] - a[0]) * (y - a[1])) / (b[1] - a[1]) + a[0];
		}),
	);
	return crossings.length % 2 === 1;
}
