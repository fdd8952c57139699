import { geoArea } from 'd3-geo';
import { getDistanceKm, getFoot, getLengthKm } from './measure.ts';
import { at, type Box, isSamePoint, type Point, type Polygon, type Ring } from './points.ts';

/**
 * Turns the rings the way d3-geo wants them: an outline clockwise. The other way round it means the
 * rest of the world, and the map is filled inside out. (RFC 7946 and our border data wind the other way.)
 */
export function orientPolygon([outline, ...holes]: Polygon): Polygon {
	if (!outline) return [];
	return [orientRing(outline), ...holes.map((hole) => orientRing(hole).reverse())];
}

function orientRing(ring: Ring): Ring {
	const isInsideOut = geoArea({ type: 'Polygon', coordinates: [ring] }) > 2 * Math.PI;
	return isInsideOut ? ring.toReversed() : [...ring];
}

/**
 * Cuts a ring to a box of degrees (Sutherland–Hodgman, one side after the other).
 * Parts that leave the box and come back stay joined by edges along its side: right for filling and
 * for point tests inside the box, not for drawing the box's own edge.
 */
export function cropRing(ring: Ring, [west, south, east, north]: Box): Ring {
	const sides: [axis: 0 | 1, limit: number, sign: 1 | -1][] = [
		[0, west, 1],
		[0, east, -1],
		[1, south, 1],
		[1, north, -1],
	];
	const cropped = sides.reduce(
		(points, [axis, limit, sign]) => cutHalfPlane(points, axis, limit, sign),
		ring.slice(0, -1),
	);
	return cropped.length < 3 ? [] : [...cropped, at(cropped, 0)];
}

function cutHalfPlane(points: Point[], axis: 0 | 1, limit: number, sign: 1 | -1): Point[] {
	const isInside = (point: Point) => (point[axis] - limit) * sign >= 0;
	return points.flatMap((point, index) => {
		const previous = at(points, index - 1);
		if (isInside(point) === isInside(previous)) return isInside(point) ? [point] : [];
		const share = (limit - previous[axis]) / (point[axis] - previous[axis]);
		const cut: Point = [
			previous[0] + share * (point[0] - previous[0]),
			previous[1] + share * (point[1] - previous[1]),
		];
		return isInside(point) ? [cut, point] : [cut];
	});
}

/**
 * Inserts into a ring the foot of the perpendicular from each given point, so that it can be cut there.
 *
 * @returns the ring with the new points, and for each name the point now on the ring.
 */
export function pinPoints<Name extends string>(
	ring: Ring,
	points: Record<Name, Point>,
): { ring: Ring; pins: Record<Name, Point> } {
	const names = Object.keys(points) as Name[];
	const feet = names.map((name) => ({ name, ...findFoot(ring, points[name]) }));
	const inserts = feet.toSorted((a, b) => a.segment - b.segment || a.along - b.along);
	const pinned = ring.flatMap((point, index) => [
		point,
		...inserts
			.filter(({ segment, foot }) => segment === index && !isSamePoint(foot, point))
			.filter(({ foot }) => !isSamePoint(foot, at(ring, Math.min(index + 1, ring.length - 1))))
			.map(({ foot }) => foot),
	]);
	const pins = Object.fromEntries(feet.map(({ name, foot }) => [name, foot])) as Record<
		Name,
		Point
	>;
	return { ring: pinned, pins };
}

function findFoot(ring: Ring, point: Point) {
	let best = { segment: 0, along: 0, foot: at(ring, 0), distance: Infinity };
	for (let segment = 0; segment < ring.length - 1; segment += 1) {
		const { foot, along } = getFoot(point, at(ring, segment), at(ring, segment + 1));
		const distance = getDistanceKm(point, foot);
		if (distance < best.distance) best = { segment, along, foot, distance };
	}
	return best;
}

/**
 * The part of a ring between two of its points, the short way round.
 *
 * @throws RangeError if a point is not on the ring.
 */
export function cutRing(ring: Ring, from: Point, to: Point): Point[] {
	const open = ring.slice(0, -1);
	const [start, end] = [findIndex(open, from), findIndex(open, to)];
	const forward = walk(open, start, end);
	const backward = walk(open, end, start).reverse();
	return getLengthKm(forward) <= getLengthKm(backward) ? forward : backward;
}

/** The index of a point of a ring. Throws RangeError if it is not there. */
export function findIndex(points: readonly Point[], point: Point): number {
	const index = points.findIndex((other) => isSamePoint(other, point));
	if (index < 0) throw new RangeError(`The point ${point.join(', ')} is not on the ring.`);
	return index;
}

function walk(open: Point[], start: number, end: number): Point[] {
	return start <= end
		? open.slice(start, end + 1)
		: [...open.slice(start), ...open.slice(0, end + 1)];
}
