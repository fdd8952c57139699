import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { keepFile } from '../../files/keep-file.ts';
import { type AreaName, type StateCode, stateCodes } from '../../schemas/area-names.ts';
import { buildDmz } from './build-dmz.ts';
import { type BorderName, cutBorders, KURSK_BOX } from './cut-borders.ts';
import { at, type Box, isInBox, type Point, type Polygon, type Ring } from './points.ts';
import {
	type CountryCode,
	type PackageData,
	readPackages,
	readPackageVersions,
} from './read-packages.ts';
import { joinBorder } from './join-border.ts';
import { cropPolygons, joinLand } from './join-land.ts';
import { getDistanceKm } from './measure.ts';
import { type BorderRiver, cutBorderRivers, joinRivers } from './join-rivers.ts';
import {
	readShoreline,
	type River,
	SHORELINE_BOX,
	SHORELINE_FILE,
	type Shoreline,
} from './read-shoreline.ts';
import { areaFiles, readAreas } from './read-areas.ts';
import { orientPolygon } from './rings.ts';

/** All that the maps of Korea are drawn from, in degrees, every outline wound for d3-geo. */
export interface Geodata {
	/** Coasts of north-east Asia, cut to `DATA_BOX`: fine round Korea, coarser further off. */
	land: Polygon[];
	/** Rivers and lakes round Korea. The Yalu and the Tumen are among the lines. */
	rivers: River[];
	lakes: Polygon[];
	/** The Yalu and the Tumen: the stretches of the borders that run in them. */
	borderRivers: BorderRiver[];
	/** Countries that maps of the whole world outline, with their territorial sea: coarse but round the Kursk region. */
	states: Record<StateCode, Polygon[]>;
	/** Cities and regions within their boundaries. */
	areas: Record<AreaName, Polygon>;
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

/** Outside of the frames that are drawn larger, points of a border nearer than this to the last are left out; km. */
const STATE_STEP = 25;

/** Raise it when this folder computes something else from the same packages. */
const RECIPE = 9;

const CACHE = '.cache/geodata';

/** Turns the packages' data and the shore into what the maps need. */
function assembleGeodata(
	{ countries, land, world }: PackageData,
	{ land: shore, rivers, lakes }: Shoreline,
	{ seoul, kursk }: Record<AreaName, Polygon>,
): Geodata {
	const { tripoint, outline, lines } = cutBorders(countries, DATA_BOX);
	const cropped = Object.fromEntries(
		Object.entries({ ...countries, KP: [[outline]] }).map(([code, polygons]) => [
			code,
			cropPolygons(polygons, DATA_BOX).map(orientPolygon),
		]),
	) as Geodata['countries'];
	const dmz = buildDmz(lines['military-demarcation-line'].flat());
	return {
		land: joinLand(shore, land, SHORELINE_BOX, DATA_BOX),
		rivers: joinRivers(rivers, lines['border-china']),
		lakes: lakes.map(orientPolygon),
		borderRivers: cutBorderRivers(rivers, [...lines['border-china'], ...lines['border-russia']]),
		states: Object.fromEntries(
			stateCodes.map((code) => [code, countries[code].map(thinState)]),
		) as Geodata['states'],
		areas: {
			seoul,
			kursk: orientPolygon([joinBorder(at(kursk, 0), lines['border-russia-ukraine'].flat())]),
		},
		world: world.map(orientPolygon),
		countries: cropped,
		lines,
		dmz,
		tripoint,
	};
}

/** The outline of a country, whole, as coarse as a map of the world shows it but round the Kursk region. */
function thinState([outline = []]: Polygon): Polygon {
	const kept: Ring = [];
	for (const point of outline.slice(0, -1)) {
		const last = kept.at(-1);
		if (!last || isInBox(point, KURSK_BOX) || getDistanceKm(point, last) > STATE_STEP)
			kept.push(point);
	}
	return orientPolygon([[...kept, at(kept, 0)]]);
}

let geodata: Promise<Geodata> | undefined;

/**
 * The geodata, read once per process. The result is kept in `.cache/geodata/` under a name made from
 * the versions of the packages and the shore, so that only the first build after an update computes it.
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
	const own = createHash('sha256');
	for (const file of [SHORELINE_FILE, ...areaFiles]) own.update(await readFile(file));
	const versions = await readPackageVersions();
	const key = JSON.stringify([RECIPE, DATA_BOX, own.digest('hex'), ...versions]);
	const name = createHash('sha256').update(key).digest('hex').slice(0, 16);
	const { bytes } = await keepFile(cache, name, '.json', async () =>
		Buffer.from(
			JSON.stringify(
				assembleGeodata(await readPackages(), await readShoreline(), await readAreas()),
			),
		),
	);
	return JSON.parse(Buffer.from(bytes).toString()) as Geodata;
}
