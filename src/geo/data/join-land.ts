import { geoArea } from 'd3-geo';
import { at, type Box, isInRings, type Point, type Polygon, type Ring } from './points.ts';
import { cropRing, orientPolygon } from './rings.ts';

/**
 * Puts a finer shore into the frame it is known for and keeps a coarser one outside of it.
 *
 * Both are cut at the frame, every end of one on the frame becomes a point of the other, and the edges they then
 * share fall away. So no line is left along the frame; where the two shores miss each other there is a step of
 * some hundred metres.
 *
 * @param fine land that ends at the frame; its points there lie exactly on it.
 * @param coarse land of a larger region.
 * @param outer the box to which the coarse land is cut, around the frame; degrees.
 */
export function joinLand(fine: Polygon[], coarse: Polygon[], frame: Box, outer: Box): Polygon[] {
	const [west, south, east, north] = frame;
	const [farWest, farSouth, farEast, farNorth] = outer;
	const around: Box[] = [
		[farWest, farSouth, west, farNorth],
		[east, farSouth, farEast, farNorth],
		[west, farSouth, east, south],
		[west, north, east, farNorth],
	];
	const outside = around.flatMap((box) => cropPolygons(coarse, box));
	const pieces = splitSeams([...fine, ...outside].map(orientPolygon), [west, east], [south, north]);
	return nestRings(traceRings(cancelSeams(pieces.flat())));
}

type Edge = [from: Point, to: Point];

/** All edges of the rings, without those that run there and back: a cut between two pieces of one land. */
function cancelSeams(rings: readonly Ring[]): Edge[] {
	const edges = rings.flatMap((ring) =>
		ring.slice(1).map((to, index): Edge => [at(ring, index), to]),
	);
	const net = new Map<string, { count: number; edge: Edge }>();
	for (const edge of edges) {
		const [from, to] = edge.map(String) as [string, string];
		const [key, step] = from < to ? [`${from} ${to}`, 1] : [`${to} ${from}`, -1];
		const known = net.get(key) ?? { count: 0, edge: step > 0 ? edge : edge.toReversed() };
		net.set(key, { count: known.count + step, edge: known.edge as Edge });
	}
	return [...net.values()].flatMap(({ count, edge }) => {
		const turned = count > 0 ? edge : (edge.toReversed() as Edge);
		return Array.from({ length: Math.abs(count) }, () => turned);
	});
}

/** Goes from edge to edge until each ring is closed. */
function traceRings(edges: readonly Edge[]): Ring[] {
	const next = Map.groupBy<string, Edge>(edges, ([from]) => String(from));
	const rings: Ring[] = [];
	for (const [start] of edges) {
		let edge = next.get(String(start))?.pop();
		if (!edge) continue;
		const ring: Ring = [start];
		while (edge) {
			ring.push(edge[1]);
			edge = next.get(String(edge[1]))?.pop();
		}
		if (ring.length > 3) rings.push(ring);
	}
	return rings;
}

/** Outlines with the holes in them. An outline runs clockwise here, a hole the other way round. */
function nestRings(rings: readonly Ring[]): Polygon[] {
	const isHole = (ring: Ring) => geoArea({ type: 'Polygon', coordinates: [ring] }) > 2 * Math.PI;
	const polygons = rings.filter((ring) => !isHole(ring)).map((ring): Polygon => [ring]);
	for (const hole of rings.filter(isHole)) {
		const around = polygons.find(([outline]) => outline && isInRings(at(hole, 0), [outline]));
		around?.push(hole);
	}
	return polygons;
}

/** Polygons cut to a box. */
export function cropPolygons(polygons: Polygon[], box: Box): Polygon[] {
	return polygons
		.map((rings) => rings.map((ring) => cropRing(ring, box)).filter((ring) => ring.length > 3))
		.filter((rings) => rings.length > 0);
}

/** Gives every edge on a seam the points that any ring has there, so that shared edges are equal. */
function splitSeams(polygons: Polygon[], meridians: number[], parallels: number[]): Polygon[] {
	const seams: [axis: 0 | 1, limit: number][] = [
		...meridians.map((limit): [0, number] => [0, limit]),
		...parallels.map((limit): [1, number] => [1, limit]),
	];
	return seams.reduce((pieces, [axis, limit]) => {
		const points = pieces.flat(2).filter((point) => point[axis] === limit);
		const stops = [...new Set(points.map((point) => point[1 - axis] as number))].sort(
			(a, b) => a - b,
		);
		return pieces.map((rings) => rings.map((ring) => splitRing(ring, axis, limit, stops)));
	}, polygons);
}

function splitRing(ring: Ring, axis: 0 | 1, limit: number, stops: readonly number[]): Ring {
	return ring.flatMap((point, index) => {
		if (index === 0) return [point];
		const before = at(ring, index - 1);
		if (before[axis] !== limit || point[axis] !== limit) return [point];
		const [from, to] = [before[1 - axis] as number, point[1 - axis] as number];
		const between = stops.filter((stop) => stop > Math.min(from, to) && stop < Math.max(from, to));
		const inserted = between.map((stop): Point => (axis === 0 ? [limit, stop] : [stop, limit]));
		return [...(from < to ? inserted : inserted.reverse()), point];
	});
}
