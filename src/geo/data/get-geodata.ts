import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { keepFile } from '../../files/keep-file.ts';
import { buildDmz } from './build-dmz.ts';
import { type BorderName, cutBorders } from './cut-borders.ts';
import type { Box, Point, Polygon } from './points.ts';
import {
	type CountryCode,
	type PackageData,
	readPackages,
	readPackageVersions,
} from './read-packages.ts';
import { cropRing, orientPolygon } from './rings.ts';

/** All that the maps of Korea are drawn from, in degrees, every outline wound for d3-geo. */
export interface Geodata {
	/** Coasts of north-east Asia, cut to `DATA_BOX`. */
	land: Polygon[];
	/** Coasts of the whole world, coarser. */
	world: Polygon[];
	/** Countries with their territorial sea, cut to `DATA_BOX`. */
	countries: Record<CountryCode, Polygon[]>;
	/** The borders and other lines, each in one or more pieces. */
	lines: Record<BorderName, Point[][]>;
	/** The Demilitarised Zone, two kilometres on each side of its line. */
	dmz: Polygon;
	/** Where China, North Korea and Russia meet. */
	tripoint: Point;
}

/** What is kept of the world: more than any regional map shows, so that its edges never show. */
export const DATA_BOX: Box = [112, 28, 142, 50];

/** Raise it when this folder computes something else from the same packages. */
const RECIPE = 2;

const CACHE = '.cache/geodata';

/** Turns the packages' data into what the maps need. */
function assembleGeodata({ countries, land, world }: PackageData): Geodata {
	const { tripoint, outline, lines } = cutBorders(countries, DATA_BOX);
	const cropped = Object.fromEntries(
		Object.entries({ ...countries, KP: [[outline]] }).map(([code, polygons]) => [
			code,
			crop(polygons),
		]),
	) as Geodata['countries'];
	const dmz = buildDmz(lines['military-demarcation-line'].flat());
	return {
		land: crop(land),
		world: world.map(orientPolygon),
		countries: cropped,
		lines,
		dmz,
		tripoint,
	};
}

function crop(polygons: Polygon[]): Polygon[] {
	return polygons
		.map((rings) => rings.map((ring) => cropRing(ring, DATA_BOX)).filter((ring) => ring.length > 0))
		.filter((rings) => rings.length > 0)
		.map(orientPolygon);
}

let geodata: Promise<Geodata> | undefined;

/**
 * The geodata, read once per process. The result is kept in `.cache/geodata/` under a name made from
 * the versions of the packages, so that only the first build after an update computes it.
 */
export function getGeodata(): Promise<Geodata> {
	geodata ??= readCached();
	return geodata;
}

/**
 * Takes the geodata from a cache, or makes them and keeps them there.
 *
 * @param cache its folder
 */
export async function readCached(cache = join(process.cwd(), CACHE)): Promise<Geodata> {
	const key = JSON.stringify([RECIPE, DATA_BOX, ...(await readPackageVersions())]);
	const name = createHash('sha256').update(key).digest('hex').slice(0, 16);
	const { bytes } = await keepFile(cache, name, '.json', async () =>
		Buffer.from(JSON.stringify(assembleGeodata(await readPackages()))),
	);
	return JSON.parse(Buffer.from(bytes).toString()) as Geodata;
}
