import { type GeoGeometryObjects, type GeoProjection, geoStream } from 'd3-geo';
import { at, isSamePoint, type Point, type Polygon, type Ring } from './points.ts';

/** Lines or closed rings in drawing units. */
export interface PlaneShape {
	kind: 'lines' | 'rings';
	parts: Point[][];
}

/** Projects polygons and cuts them to the projection's frame: what is left as closed rings. */
export function projectPolygons(polygons: Polygon[], projection: GeoProjection): PlaneShape {
	const parts = stream({ type: 'MultiPolygon', coordinates: polygons }, projection);
	return { kind: 'rings', parts: parts.map(closeRing).filter((ring) => ring.length > 3) };
}

/** Projects lines and cuts them to the projection's frame. */
export function projectLines(lines: Point[][], projection: GeoProjection): PlaneShape {
	const parts = stream({ type: 'MultiLineString', coordinates: lines }, projection);
	return { kind: 'lines', parts: parts.filter((line) => line.length > 1) };
}

/** Runs a geometry through the projection and gathers the points that come out, part by part. */
function stream(geometry: GeoGeometryObjects, projection: GeoProjection): Point[][] {
	const parts: Point[][] = [];
	let part: Point[] = [];
	geoStream(
		geometry,
		projection.stream({
			point: (x, y) => void part.push([round(x), round(y)]),
			lineStart: () => void (part = []),
			lineEnd: () => void parts.push(part),
			polygonStart: () => undefined,
			polygonEnd: () => undefined,
		}),
	);
	return parts;
}

/** Far below a pixel: lets an edge that two shapes share come out equal in both. */
function round(value: number): number {
	return Math.round(value * 100) / 100;
}

function closeRing(points: Point[]): Ring {
	if (points.length === 0 || isSamePoint(at(points, 0), at(points, -1))) return points;
	return [...points, at(points, 0)];
}
