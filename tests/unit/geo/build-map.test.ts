import { readdirSync, readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { buildMap } from '../../../src/geo/build-map.ts';
import { findCountries } from '../../../src/geo/find-countries.ts';
import { getGeodata } from '../../../src/geo/geodata.ts';
import { getDistanceToLineKm } from '../../../src/geo/measure.ts';
import { renderMapSvg } from '../../../src/geo/render-map-svg.ts';
import { mapSchema } from '../../../src/schemas/map.ts';
import { type Place, placeSchema } from '../../../src/schemas/place.ts';
import { makeMap } from './make-map.ts';
import { makePlace } from './make-place.ts';

const geodata = await getGeodata();
const content = new URL('../../../content/', import.meta.url);

function readEntries<Entry>(
	folder: string,
	parseEntry: (data: unknown) => Entry,
): Map<string, Entry> {
	const files = readdirSync(new URL(folder, content)).filter((file) => file.endsWith('.yml'));
	return new Map(
		files.map((file) => [
			file.replace('.yml', ''),
			parseEntry(parse(readFileSync(new URL(`${folder}${file}`, content), 'utf8'))),
		]),
	);
}

const places = readEntries('places/', (data) => placeSchema.parse(data));
const maps = readEntries('maps/', (data) => mapSchema.parse(data));

describe('buildMap', () => {
	test('draws the layers the entry names, and no others', () => {
		const drawing = buildMap(makeMap(), new Map(), geodata);
		expect(drawing.lines.map(({ layer }) => layer)).toEqual([
			'military-demarcation-line',
			'border-china',
		]);
		expect(drawing.dmz).toMatch(/^M/);
		expect(buildMap(makeMap({ layers: [] }), new Map(), geodata).dmz).toBeUndefined();
	});

	test('leaves out at narrow widths only what its entry says', () => {
		const entry = makeMap({ places: [{ id: 'pyongyang' }, { id: 'seoul', minWidth: 680 }] });
		const known = new Map<string, Place>([
			['pyongyang', makePlace()],
			['seoul', makePlace({ name: 'Seoul', lon: 126.9784, lat: 37.566 })],
		]);
		const marks = buildMap(entry, known, geodata).layouts.map((layout) => layout.marks.length);
		expect(marks).toEqual([1, 2, 2]);
	});

	test('names the place that does not exist', () => {
		const entry = makeMap({ places: [{ id: 'atlantis' }] });
		expect(() => buildMap(entry, new Map(), geodata)).toThrow(
			'The map "test" marks the place "atlantis", which does not exist.',
		);
	});

	test('says which map and width labels do not fit in', () => {
		const label = {
			kind: 'country',
			lines: ['A name that is much too long for any frame'],
			lon: 127,
			lat: 38,
		};
		const entry = makeMap({ labels: [label] });
		expect(() => buildMap(entry, new Map(), geodata)).toThrow(
			'Map "test" at 320 CSS pixels: labels do not fit:\n  "A name that is much too long for any frame" leaves the frame',
		);
	});

	test('credits OpenStreetMap, Natural Earth and, where it marks their places, GeoNames', () => {
		const entry = makeMap({ places: [{ id: 'pyongyang' }] });
		const known = new Map([['pyongyang', makePlace({ sources: ['geonames-cities-json-2026'] })]]);
		const credits = buildMap(entry, known, geodata).credits.map(({ text }) => text);
		expect(credits).toEqual(['© OpenStreetMap contributors (ODbL)', 'Natural Earth', 'GeoNames']);
	});
});

describe.each([...maps])('the map %s', (id, entry) => {
	const drawing = buildMap({ ...entry, id }, places, geodata);
	const inline = renderMapSvg(drawing, { as: 'inline' });

	test('is the same at every build', () => {
		expect(buildMap({ ...entry, id }, places, geodata)).toEqual(drawing);
	});

	test('is small enough for a page', () => {
		const bare = renderMapSvg({ ...drawing, layouts: [] }, { as: 'inline' });
		expect(brotliCompressSync(inline).length).toBeLessThan(11_000);
		expect(bare.match(/<[a-z]/g)?.length).toBeLessThan(150);
	});

	test('fits the first screen as a locator', () => {
		const locator = buildMap({ ...entry, id }, places, geodata, 'locator');
		expect(brotliCompressSync(renderMapSvg(locator, { as: 'inline' })).length).toBeLessThan(3000);
	});
});

describe('the places', () => {
	test.each([...places])('%s lies in its country, or close to both', (_, place) => {
		const point: [number, number] = [place.lon, place.lat];
		const known = place.countries.filter((code) => code in geodata.countries);
		if (known.length === 1) return expect(findCountries(point, geodata)).toContain(known[0]);
		const borders = Object.values(geodata.lines).flat();
		const distance = Math.min(...borders.map((line) => getDistanceToLineKm(point, line)));
		if (known.length > 1) expect(distance).toBeLessThan(3);
	});
});
