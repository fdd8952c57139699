import { type GeoProjection, geoGraticule } from 'd3-geo';
import { toPoint } from '../data/points.ts';
import { type PlaneShape, projectLines } from '../data/project-shape.ts';

/** Meridians and parallels, so many degrees apart, in whole drawing units. */
export function drawGraticule(degrees: number, projection: GeoProjection): PlaneShape {
	const { coordinates } = geoGraticule().step([degrees, degrees]).precision(4)();
	const { kind, parts } = projectLines(
		coordinates.map((line) => line.map(toPoint)),
		projection,
	);
	return {
		kind,
		parts: parts.map((part) => part.map(([x, y]) => [Math.round(x), Math.round(y)])),
	};
}
