import type { GeoProjection } from 'd3-geo';
import type { Stretch } from '../../schemas/map.ts';
import { projectPoint } from '../data/make-projection.ts';
import { at, type Point } from '../data/points.ts';
import type { PlaneShape } from '../data/project-shape.ts';

/** The stretch of a drawn line between the points of it that are nearest to two spots; without a spot, its end. */
export function cutStretch(
	{ from, to }: Stretch,
	{ kind, parts }: PlaneShape,
	projection: GeoProjection,
): PlaneShape {
	const spots = [from, to].map((spot) => spot && projectPoint(projection, [spot.lon, spot.lat]));
	const cut = parts.map((part) => {
		const start = spots[0] ? findNearest(part, spots[0]) : 0;
		const end = spots[1] ? findNearest(part, spots[1]) : part.length - 1;
		return part.slice(Math.min(start, end), Math.max(start, end) + 1);
	});
	return { kind, parts: cut.filter((part) => part.length > 1) };
}

function findNearest(part: readonly Point[], [x, y]: Point): number {
	const far = part.map((point) => Math.hypot(point[0] - x, point[1] - y));
	return far.indexOf(Math.min(...far, at(far, 0)));
}
