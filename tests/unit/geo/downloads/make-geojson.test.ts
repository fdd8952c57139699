import { geoArea } from 'd3-geo';
import type { Feature, Polygon, Position } from 'geojson';
import { describe, expect, test } from 'vitest';
import { publishSchema } from '../../../../src/open-data/publish-schema.ts';
import { getGeodata } from '../../../../src/geo/data/get-geodata.ts';
import { mergeRows, tabulatePlaces } from '../../../../src/geo/downloads/tabulate-places.ts';
import { makeGeoJson } from '../../../../src/geo/downloads/make-geojson.ts';
import { buildMap } from '../../../../src/geo/draw/build-map.ts';
import { makeTextMaps } from '../../../../src/geo/words/text-map.ts';
import { listFaults } from '../../../support/validate-json.ts';
import { content, maps } from '../read-maps.ts';

const SCHEMA = 'https://example.org/schemas/map.json';
const geodata = await getGeodata();

/** Every position of a geometry. */
function listPositions(value: unknown): Position[] {
	if (!Array.isArray(value)) return [];
	if (typeof value[0] === 'number') return [value as Position];
	return value.flatMap(listPositions);
}

describe.each([...maps])('the data of the map %s', (id, entry) => {
	const { credits } = buildMap({ ...entry, id }, content, geodata);
	const rows = mergeRows(makeTextMaps(entry, content, geodata));
	const collection = makeGeoJson(entry, rows, credits, content, geodata, SCHEMA);
	const positions = collection.features.flatMap(({ geometry }) =>
		listPositions((geometry as { coordinates: unknown }).coordinates),
	);

	test('are WGS84 with at most six decimals', () => {
		expect(positions.length).toBeGreaterThan(3);
		expect(
			positions.filter(([lon = NaN, lat = NaN]) => !(Math.abs(lon) <= 180 && Math.abs(lat) <= 90)),
		).toEqual([]);
		expect(JSON.stringify(positions)).not.toMatch(/\.\d{7}/);
	});

	test('fulfil their published schema, as an independent validator reads it', () => {
		const schema = publishSchema('map', SCHEMA);
		expect(listFaults(schema, JSON.parse(JSON.stringify(collection)))).toEqual([]);
		expect(listFaults(schema, { ...collection, features: [{}] })).not.toEqual([]);
	});

	test('hold a feature for every layer and every place, each with an id of its own', () => {
		const ids = collection.features.map((feature) => String(feature.id));
		expect(ids).toEqual(expect.arrayContaining([...entry.layers, ...rows.map((row) => row.id)]));
		expect(new Set(ids).size).toBe(ids.length);
	});

	test('name the makers and the licence inside', () => {
		expect(collection.attribution).toContain('OpenStreetMap');
		expect(collection.licenseUrl).toMatch(/^https:/);
		if (entry.layers.length > 0) expect(collection.license).toMatch(/^Open Database License/);
	});

	test('close their rings and wind them by the right-hand rule', () => {
		const polygons = collection.features.filter(
			(feature): feature is Feature<Polygon> => feature.geometry.type === 'Polygon',
		);
		for (const { geometry } of polygons) {
			for (const ring of geometry.coordinates) expect(ring.at(0)).toEqual(ring.at(-1));
			// Wound the other way than d3-geo wants it, it means the rest of the world there.
			expect(geoArea(geometry)).toBeGreaterThan(2 * Math.PI);
		}
	});

	test('are a table, too', () => {
		const table = tabulatePlaces(rows);
		expect(table.rows.map(([placeId]) => placeId)).toEqual(rows.map((row) => row.id));
		expect(table.columns.map(({ name }) => name).join()).toMatch(
			/^id,name,kind,country,longitude,latitude,/,
		);
	});
});

test('coordinates good enough only for a mark are rounded to a hundredth of a degree', () => {
	const entry = maps.get('russia-border');
	if (!entry) throw new Error('No russia-border.');
	const rows = mergeRows(makeTextMaps(entry, content, geodata));
	const { features } = makeGeoJson(entry, rows, [], content, geodata, SCHEMA);
	const khasan = features.find(({ id }) => id === 'khasan');
	expect(khasan?.geometry).toEqual({ type: 'Point', coordinates: [130.65, 42.43] });
	expect(khasan?.properties).toMatchObject({ approximate: true });
});
