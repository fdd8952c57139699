import {
	geoAzimuthalEquidistant,
	geoConicConformal,
	geoConicEqualArea,
	type GeoProjection,
	geoTransverseMercator,
} from 'd3-geo';
import type { DrawingEntry } from '../../schemas/map.ts';
import { EARTH_RADIUS_KM } from './measure.ts';
import type { Box, Point } from './points.ts';

type ProjectionSettings = DrawingEntry['projection'];

/**
 * The projections a map may name, from d3-geo. Formulas: Snyder, Map Projections: A Working Manual
 * (USGS Professional Paper 1395, 1987). Each map's central meridian and parallels were chosen by
 * measuring the scale over its box: it varies by 0.2 % at most on the maps of Korea, where the
 * Mercator projection of web maps varies by 16 %.
 */
const PROJECTIONS: Record<
	ProjectionSettings['name'],
	(settings: ProjectionSettings) => GeoProjection
> = {
	'transverse-mercator': () => geoTransverseMercator(),
	'conic-conformal': ({ parallels }) => withParallels(geoConicConformal(), parallels),
	'conic-equal-area': ({ parallels }) => withParallels(geoConicEqualArea(), parallels),
	'azimuthal-equidistant': () => geoAzimuthalEquidistant(),
};

function withParallels(
	projection: ReturnType<typeof geoConicConformal>,
	parallels: ProjectionSettings['parallels'],
): GeoProjection {
	if (!parallels) throw new Error('A conic projection needs two standard parallels.');
	return projection.parallels(parallels);
}

/** Room round a map that ends at its horizon, so that no edge of its frame is cut off; drawing units. */
const DISC_MARGIN = 12;

/** The radius of a map that ends at its horizon, in a frame of that size; drawing units. */
export const getDiscRadius = (size: Point): number => Math.min(...size) / 2 - DISC_MARGIN;

/**
 * A map's projection, fitted so that its extent just fills a frame, and cut a little outside of it;
 * or so that all within its horizon does, cut there.
 *
 * @param frame width and height in drawing units.
 * @param margin how far outside the frame lines are still drawn, in drawing units.
 * @throws Error if the map has neither extent nor horizon.
 */
export function makeProjection(
	{
		projection: settings,
		extent,
		horizon,
	}: Pick<DrawingEntry, 'projection' | 'extent' | 'horizon'>,
	[width, height]: Point,
	margin: number,
): GeoProjection {
	const projection = PROJECTIONS[settings.name](settings).rotate(settings.rotate).precision(0.2);
	if (horizon !== undefined) {
		const radians = horizon / EARTH_RADIUS_KM;
		return projection
			.clipAngle((radians * 180) / Math.PI)
			.scale(getDiscRadius([width, height]) / radians)
			.translate([width / 2, height / 2]);
	}
	if (!extent) throw new Error('A map needs an extent or a horizon.');
	return projection
		.fitSize([width, height], { type: 'MultiPoint', coordinates: getBoxEdge(extent) })
		.clipExtent([
			[-margin, -margin],
			[width + margin, height + margin],
		]);
}

/** Points along the edge of a box: its corners alone would miss where the edges bulge. */
function getBoxEdge([west, south, east, north]: Box): Point[] {
	const steps = Array.from({ length: 33 }, (_, index) => index / 32);
	return steps.flatMap((share): Point[] => [
		[west + share * (east - west), south],
		[west + share * (east - west), north],
		[west, south + share * (north - south)],
		[east, south + share * (north - south)],
	]);
}

/** Where a place falls on the drawing. Throws RangeError where the projection shows nothing. */
export function projectPoint(projection: GeoProjection, point: Point): Point {
	const projected = projection(point);
	if (!projected) throw new RangeError(`The point ${point.join(', ')} is outside the projection.`);
	return projected;
}
