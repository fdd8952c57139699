import { geoContains } from 'd3-geo';
import type { Point, Polygon } from './points.ts';

/** True if any of the polygons holds the point. */
export function isInside(point: Point, polygons: Polygon[]): boolean {
	return geoContains({ type: 'MultiPolygon', coordinates: polygons }, point);
}
