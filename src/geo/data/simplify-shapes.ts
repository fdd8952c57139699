import { feature } from 'topojson-client';
import { topology } from 'topojson-server';
import { filter, filterAttachedWeight, presimplify, simplify } from 'topojson-simplify';
import type { GeoJSON, MultiLineString, MultiPolygon } from 'geojson';
import type { Objects, Topology } from 'topojson-specification';
import { type Point, toPoint } from './points.ts';
import type { PlaneShape } from './project-shape.ts';

/**
 * Leaves out what is too small to see, the same way in every shape: a border that is also the edge of
 * a country stays one line, because the shapes are first joined into one topology.
 *
 * @param minArea smallest triangle of three neighbouring points that is kept (Visvalingam), and
 *   smallest island, in square drawing units.
 * @returns the shapes with whole numbers as coordinates.
 */
export function simplifyShapes<Name extends string>(
	shapes: Record<Name, PlaneShape>,
	minArea: { bend: number; island: number },
): Record<Name, PlaneShape> {
	const names = Object.keys(shapes) as Name[];
	const objects = Object.fromEntries(names.map((name) => [name, toGeometry(shapes[name])]));
	const joined = presimplify(topology(objects) as Topology<Objects>);
	const coarse = simplify(joined, minArea.bend);
	const kept = filter(coarse, filterAttachedWeight(coarse, minArea.island));
	const entries = names.map((name) => {
		const object = kept.objects[name];
		const geometry = object && (feature(kept, object) as { geometry: GeoJSON | null }).geometry;
		return [name, { kind: shapes[name].kind, parts: toParts(geometry) }];
	});
	return Object.fromEntries(entries) as Record<Name, PlaneShape>;
}

function toGeometry({ kind, parts }: PlaneShape): MultiLineString | MultiPolygon {
	if (kind === 'lines') return { type: 'MultiLineString', coordinates: parts };
	return { type: 'MultiPolygon', coordinates: parts.map((ring) => [ring]) };
}

function toParts(geometry: GeoJSON | null | undefined): Point[][] {
	if (!geometry) return [];
	if (geometry.type === 'LineString') return [geometry.coordinates.map(roundPoint)];
	if (geometry.type === 'MultiLineString') {
		return geometry.coordinates.map((line) => line.map(roundPoint));
	}
	if (geometry.type === 'Polygon') return geometry.coordinates.map((ring) => ring.map(roundPoint));
	if (geometry.type === 'MultiPolygon') {
		return geometry.coordinates.flat().map((ring) => ring.map(roundPoint));
	}
	throw new TypeError(`A simplified shape cannot be a ${geometry.type}.`);
}

function roundPoint(position: number[]): Point {
	const [x, y] = toPoint(position);
	return [Math.round(x), Math.round(y)];
}
