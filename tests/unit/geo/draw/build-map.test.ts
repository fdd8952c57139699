import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { isInside } from '../../../../src/geo/data/is-inside.ts';
import { findCountries } from '../../../support/find-countries.ts';
import { DATA_BOX, getGeodata } from '../../../../src/geo/data/get-geodata.ts';
import { getDistanceToLineKm } from '../../../../src/geo/data/measure.ts';
import { isInBox } from '../../../../src/geo/data/points.ts';
import { buildMap } from '../../../../src/geo/draw/build-map.ts';
import { renderMapFile, renderMapSvg } from '../../../../src/geo/svg/render-map-svg.ts';
import { makeContent, makeMap } from '../make-map.ts';
import { makePlace } from '../make-place.ts';
import { content, maps } from '../read-maps.ts';

const geodata = await getGeodata();
describe('buildMap', () => {
	test('draws the layers the entry names, and no others', () => {
		const drawing = buildMap(makeMap(), makeContent(), geodata);
		expect(drawing.lines.map(({ layer }) => layer)).toEqual([
			'military-demarcation-line',
			'border-china',
		]);
		expect(drawing.dmz).toMatch(/^M/);
		expect(buildMap(makeMap({ layers: [] }), makeContent(), geodata).dmz).toBeUndefined();
	});

	test('leaves out at narrow widths only what its entry says', () => {
		const entry = makeMap({ places: [{ id: 'pyongyang' }, { id: 'seoul', minWidth: 500 }] });
		const known = {
			pyongyang: makePlace(),
			seoul: makePlace({ name: 'Seoul', lon: 126.9784, lat: 37.566, countries: ['KR'] }),
		};
		const marks = buildMap(entry, makeContent(known), geodata).layouts.map(
			(layout) => layout.marks.length,
		);
		expect(marks).toEqual([1, 2, 2]);
	});

	test('names the place that does not exist', () => {
		const entry = makeMap({ places: [{ id: 'atlantis' }] });
		expect(() => buildMap(entry, makeContent(), geodata)).toThrow(
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
		expect(() => buildMap(entry, makeContent(), geodata)).toThrow(
			'Map "test" at 320 CSS pixels: labels do not fit:\n  "A name that is much too long for any frame" leaves the frame',
		);
	});

	test('a thin line ends on the soil of the country, or on the line, that its name tells', () => {
		const draw = (label: Record<string, unknown>) => () =>
			buildMap(makeMap({ labels: [{ lon: 125.6, lat: 38.2, ...label }] }), makeContent(), geodata);
		const country = { kind: 'country', lines: ['South Korea'] };
		expect(draw({ ...country, lon: 128.7, lat: 38.9, leadsTo: { lon: 127.5, lat: 39.2 } })).toThrow(
			'the thin line of "South Korea" does not end on its soil',
		);
		expect(draw({ ...country, lon: 128.7, lat: 38.9, leadsTo: { lon: 128.8, lat: 38.6 } })).toThrow(
			'the thin line of "South Korea" does not end on its soil',
		);
		const line = { kind: 'line', layer: 'military-demarcation-line', lines: ['Line'] };
		expect(draw({ ...line, leadsTo: { lon: 126, lat: 39.5 } })).toThrow(
			'the thin line of "Line" does not end on its line',
		);
	});

	test('a country has its name on its land: on no sea and no lake', () => {
		const label = { kind: 'country', lines: ['South Korea'], lon: 128.7, lat: 39.4 };
		expect(() => buildMap(makeMap({ labels: [label] }), makeContent(), geodata)).toThrow(
			/"South Korea" lies on (the sea or a lake|North Korea)/,
		);
	});

	test('circles are all named, all with their figures or none', () => {
		const entry = maps.get('missile-ranges');
		const { layouts } = buildMap({ ...entry!, id: 'missile-ranges' }, content, geodata);
		const count = layouts.map(({ labels }) => [
			labels.filter(({ isShort }) => isShort).length,
			labels.filter(({ id, isShort }) => id.startsWith('ring-') && !isShort).length,
		]);
		expect(count).toEqual([
			[3, 0],
			[0, 3],
			[0, 3],
		]);
	});

	test('draws the ranges of claims as circles, with their figures', () => {
		const entry = makeMap({
			projection: { name: 'azimuthal-equidistant', rotate: [-127.3, -38.2] },
			places: [{ id: 'pyongyang' }],
			rings: {
				from: 'pyongyang',
				ranges: [{ figure: 'range/short', lines: ['Short'], bearing: 90 }],
			},
		});
		const known = makeContent({ pyongyang: makePlace() });
		const { rings, layouts, width } = buildMap(entry, known, geodata);
		expect(rings).toHaveLength(1);
		expect((rings[0]?.radius ?? 0) / width).toBeCloseTo(100 / 346, 1);
		expect(layouts[1]?.labels.map(({ lines }) => lines)).toContainEqual(['Short', '100\u00A0km']);
		expect(() => buildMap(entry, { ...known, claims: new Map() }, geodata)).toThrow(
			'A range is drawn from {range/short}, which is no figure in kilometres.',
		);
	});

	test('draws and writes the distance from a place to a line', () => {
		const entry = makeMap({
			places: [{ id: 'seoul' }],
			distances: [{ from: 'seoul', to: 'military-demarcation-line' }],
		});
		const seoul = makePlace({ name: 'Seoul', lon: 126.9784, lat: 37.566, countries: ['KR'] });
		const { layouts } = buildMap(entry, makeContent({ seoul }), geodata);
		expect(layouts[1]?.distances).toHaveLength(1);
		expect(layouts[1]?.labels.map(({ lines }) => lines)).toContainEqual(['about 40\u00A0km']);
	});

	test('credits OpenStreetMap, GSHHG, Natural Earth and, where it marks their places, GeoNames', () => {
		const entry = makeMap({ places: [{ id: 'pyongyang' }] });
		const known = { pyongyang: makePlace({ sources: ['geonames-cities-json-2026'] }) };
		const credits = buildMap(entry, makeContent(known), geodata).credits.map(({ text }) => text);
		expect(credits).toEqual([
			'© OpenStreetMap contributors (ODbL)',
			'GSHHG (LGPL)',
			'Natural Earth',
			'GeoNames',
		]);
	});
});

describe.each([...maps])('the map %s', (id, entry) => {
	const drawing = buildMap({ ...entry, id }, content, geodata);
	const drawings = [drawing, ...(drawing.second ? [drawing.second] : [])];
	const inline = drawings.map((one) => renderMapSvg(one, { as: 'inline' })).join('');

	test('is the same at every build', () => {
		expect(buildMap({ ...entry, id }, content, geodata)).toEqual(drawing);
	});

	test('is small enough for a page', () => {
		const bare = drawings.map((one) => renderMapSvg({ ...one, layouts: [] }, { as: 'inline' }));
		expect(brotliCompressSync(inline).length).toBeLessThan(20_000);
		expect(bare.join('').match(/<[a-z]/g)?.length).toBeLessThan(170);
	});

	test('stands alone as a file: nothing in it points elsewhere', () => {
		const file = renderMapFile(drawing, { as: 'file', theme: 'light', width: 820 });
		const ids = new Set([...file.matchAll(/ id="([^"]+)"/g)].map(([, name]) => name));
		const used = [...file.matchAll(/(?:href="#|url\(#)([^")]+)/g)].map(([, name]) => name);
		expect(used.filter((name) => !ids.has(name))).toEqual([]);
		expect(file).not.toMatch(/class="map-[a-rt-z]|var\(|<script|https?:\/\/(?!www\.w3\.org)/);
	});
});

test('the map of the peninsula fits the first screen as a locator', () => {
	const entry = maps.get('peninsula');
	if (!entry) throw new Error('No peninsula.');
	const locator = buildMap({ ...entry, id: 'peninsula' }, content, geodata, 'locator');
	expect(brotliCompressSync(renderMapSvg(locator, { as: 'inline' })).length).toBeLessThan(4000);
});

describe('the places', () => {
	test.each([...content.places])(
		'%s lies in its country, or close to both; far away, on land',
		(_, place) => {
			const point: [number, number] = [place.lon, place.lat];
			// The coarse coast of the world cuts off harbours.
			const isByLand = () =>
				geodata.world.some(([outline = []]) => getDistanceToLineKm(point, outline) < 15);
			if (!isInBox(point, DATA_BOX))
				return expect(isInside(point, geodata.world) || isByLand()).toBe(true);
			const known = place.countries.filter((code) => code in geodata.countries);
			if (known.length === 1) return expect(findCountries(point, geodata)).toContain(known[0]);
			const borders = Object.values(geodata.lines).flat();
			const distance = Math.min(...borders.map((line) => getDistanceToLineKm(point, line)));
			if (known.length > 1) expect(distance).toBeLessThan(3);
		},
	);
});
