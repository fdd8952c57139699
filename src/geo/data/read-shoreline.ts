import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { feature } from 'topojson-client';
import type {
	GeometryCollection,
	LineString,
	MultiPolygon,
	Topology,
} from 'topojson-specification';
import { type Box, type Point, type Polygon, toPoint } from './points.ts';

/** A river, upstream end first or last as the data have it. */
export interface River {
	/** Its name, where it was matched. */
	name: string | undefined;
	/** 2 for the large ones, 3 for the others. */
	level: number;
	/** Degrees. */
	points: Point[];
}

/** Shore, rivers and lakes of the frame; `src/geo/data/shoreline/README.md` says whose they are. */
export interface Shoreline {
	land: Polygon[];
	rivers: River[];
	lakes: Polygon[];
}

/** The frame of the data: west, south, east, north. */
export const SHORELINE_BOX: Box = [122, 33, 133, 44];

/** From the root of the project: a bundle of this code lies elsewhere. */
export const SHORELINE_FILE = join(process.cwd(), 'src/geo/data/shoreline/korea.topo.json');

interface RiverProperties {
	level?: number;
	names?: string[];
}

type ShorelineTopology = Topology<{
	land: MultiPolygon;
	rivers: GeometryCollection<RiverProperties>;
	lakes: MultiPolygon;
}>;

/** The quantised coordinates miss the frame by less than this, in degrees; those are put on it. */
const SLACK = 1e-7;

/** Reads the cut of GSHHG that is kept in this repository. */
export async function readShoreline(): Promise<Shoreline> {
	const topology = JSON.parse(await readFile(SHORELINE_FILE, 'utf8')) as ShorelineTopology;
	const { land, rivers, lakes } = topology.objects;
	const readPolygons = (object: MultiPolygon): Polygon[] =>
		feature(topology, object).geometry.coordinates.map((rings) =>
			rings.map((ring) => ring.map((position) => snapToFrame(toPoint(position)))),
		);
	return {
		land: readPolygons(land),
		lakes: readPolygons(lakes),
		rivers: rivers.geometries.map((geometry) => {
			const { level = 3, names } = (geometry.properties ?? {}) as RiverProperties;
			const line = feature(topology, geometry as LineString).geometry;
			return { name: names?.[0], level, points: line.coordinates.map(toPoint) };
		}),
	};
}

function snapToFrame([lon, lat]: Point): Point {
	const [west, south, east, north] = SHORELINE_BOX;
	const snap = (value: number, limits: number[]) =>
		limits.find((limit) => Math.abs(limit - value) < SLACK) ?? round(value);
	return [snap(lon, [west, east]), snap(lat, [south, north])];
}

/** A centimetre: the quantised coordinates have no more to say. */
function round(degrees: number): number {
	return Math.round(degrees * 1e7) / 1e7;
}
