import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type {
	GeometryCollection,
	MultiPolygon as GeoMultiPolygon,
	Polygon as GeoPolygon,
} from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection as TopoCollection, Topology } from 'topojson-specification';
import { type Polygon, toPoint } from './points.ts';

/**
 * Borders and territorial seas: OpenStreetMap at 10 m tolerance, ODbL. Natural Earth's own borders are
 * never used here: they put the point where China, North Korea and Russia meet 15 km off.
 */
const BORDERS = '@osm_borders/maritime_10m/borders.geo.json';

/** Coasts: Natural Earth 1:10,000,000, public domain. */
const LAND = 'world-atlas/land-10m.json';

/** Coasts of the whole world: Natural Earth 1:50,000,000. */
const WORLD = 'world-atlas/land-50m.json';

/** The countries of the maps, with the code each has in the border data. */
const CODES = { CN: 'CHN', JP: 'JPN', KP: 'PRK', KR: 'KOR', RU: 'RUS', UA: 'UKR' } as const;

export type CountryCode = keyof typeof CODES;

/** The geodata as the packages give it: whole countries with their territorial sea, and all land, finer and coarser. */
export interface PackageData {
	countries: Record<CountryCode, Polygon[]>;
	land: Polygon[];
	world: Polygon[];
}

const require = createRequire(import.meta.url);

/** The exact release of each data package, to name what a result was made from. */
export async function readPackageVersions(): Promise<string[]> {
	const names = ['@osm_borders/maritime_10m', 'world-atlas'];
	return Promise.all(
		names.map(async (name) => {
			const manifest = JSON.parse(
				await readFile(require.resolve(`${name}/package.json`), 'utf8'),
			) as {
				version: string;
			};
			return `${name}@${manifest.version}`;
		}),
	);
}

/**
 * Reads borders and coasts. Takes about a second and 600 MB: use `getGeodata`, which keeps the result.
 *
 * @throws Error naming package, expected and found shape, if a package has changed.
 */
export async function readPackages(): Promise<PackageData> {
	const [borders, land, world] = await Promise.all([BORDERS, LAND, WORLD].map(readJson));
	return { countries: parseBorders(borders), land: parseLand(land), world: parseLand(world) };
}

async function readJson(file: string): Promise<unknown> {
	return JSON.parse(await readFile(require.resolve(file), 'utf8'));
}

interface BorderFeature {
	properties: { isoA3: string };
	geometry: GeometryCollection<GeoPolygon | GeoMultiPolygon>;
}

/** The countries in the border data's own form: features with `isoA3` and a collection of polygons. */
export function parseBorders(data: unknown): PackageData['countries'] {
	const features = (data as { features?: BorderFeature[] }).features;
	if (!Array.isArray(features))
		throw shapeError(BORDERS, 'a list "features"', Object.keys(data as object));
	const entries = Object.entries(CODES).map(([code, isoA3]) => {
		const found = features.find(({ properties }) => properties.isoA3 === isoA3);
		if (!found)
			throw shapeError(BORDERS, `a feature with isoA3 "${isoA3}"`, `${features.length} others`);
		return [code, parsePolygons(found, isoA3)];
	});
	return Object.fromEntries(entries) as PackageData['countries'];
}

function parsePolygons({ geometry }: BorderFeature, isoA3: string): Polygon[] {
	if (geometry?.type !== 'GeometryCollection') {
		throw shapeError(BORDERS, `a GeometryCollection for ${isoA3}`, geometry?.type);
	}
	return geometry.geometries
		.flatMap((part) => (part.type === 'Polygon' ? [part.coordinates] : part.coordinates))
		.map((rings) => rings.map((ring) => ring.map(toPoint)));
}

function parseLand(data: unknown): Polygon[] {
	const topology = data as Topology<{ land: TopoCollection }>;
	if (topology.objects?.land?.type !== 'GeometryCollection') {
		throw shapeError(LAND, 'a topology with a GeometryCollection "land"', topology.objects);
	}
	return feature(topology, topology.objects.land).features.flatMap(({ geometry }) => {
		if (geometry.type !== 'MultiPolygon') throw shapeError(LAND, 'a MultiPolygon', geometry.type);
		return geometry.coordinates.map((rings) => rings.map((ring) => ring.map(toPoint)));
	});
}

function shapeError(file: string, expected: string, found: unknown): Error {
	return new Error(
		`${file}: expected ${expected}, found ${JSON.stringify(found)}.\n` +
			'Fix: install the exact versions of package-lock.json (npm ci), or adapt src/geo/data/read-packages.ts.',
	);
}
