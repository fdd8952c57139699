import { describe, expect, test } from 'vitest';
import { getGeodata } from '../../../../src/geo/data/get-geodata.ts';
import { buildMap } from '../../../../src/geo/draw/build-map.ts';
import { renderMapSvg } from '../../../../src/geo/svg/render-map-svg.ts';
import { makeContent, makeMap } from '../make-map.ts';
import { makePlace } from '../make-place.ts';

const entry = makeMap({ places: [{ id: 'pyongyang' }] });
const drawing = buildMap(entry, makeContent({ pyongyang: makePlace() }), await getGeodata());
const inline = renderMapSvg(drawing, { as: 'inline' });
const file = renderMapSvg(drawing, { as: 'file', theme: 'dark', width: 820 });

describe('renderMapSvg', () => {
	test('names and describes the picture', () => {
		expect(inline).toContain('role="img" aria-labelledby="map-test-title"');
		expect(inline).toContain('<desc id="map-test-desc">Test &amp; picture</desc>');
	});

	test('uses no style element or attribute and no colour of its own in a page', () => {
		expect(inline).not.toMatch(/<style|style=|#[\da-f]{6}/);
		expect(inline).toContain('class="map-north"');
	});

	test('gives every id the prefix of the map, or the one asked for', () => {
		const ids = [...inline.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
		expect(new Set(ids).size).toBe(ids.length);
		expect(ids.every((id) => id?.startsWith('map-test-'))).toBe(true);
		expect(renderMapSvg(drawing, { as: 'inline', idPrefix: 'hero' })).not.toContain('map-test-');
	});

	test('holds a layout for each width in a page, and one with literal colours in a file', () => {
		expect(inline.match(/>Pyongyang</g)).toHaveLength(3);
		expect(file.match(/>Pyongyang</g)).toHaveLength(1);
		expect(file).not.toContain('class="map-n');
		expect(file).toContain('fill="#');
	});

	test('leaks no undefined or NaN', () => {
		expect(inline + file).not.toMatch(/undefined|NaN/);
	});

	test('has the band of the North along its borders on land alone, and none along those it is not about', async () => {
		const geodata = await getGeodata();
		const draw = (changes: Record<string, unknown>) =>
			renderMapSvg(buildMap(makeMap(changes), makeContent(), geodata), { as: 'inline' });
		const bands = (svg: string) =>
			[...svg.matchAll(/href="#map-test-([^"]+)" class="map-band"/g)].map(([, name]) => name);
		expect(bands(inline)).toEqual(['military-demarcation-line']);
		expect(bands(draw({ layers: ['northern-limit-line'] }))).toEqual([]);
		expect(bands(draw({ quiet: ['military-demarcation-line'] }))).toEqual([]);
	});

	test('draws the line that a map is about broader than any other', async () => {
		const layers = ['military-demarcation-line', 'northern-limit-line'];
		const svg = renderMapSvg(
			buildMap(
				makeMap({ layers, loud: 'northern-limit-line', quiet: ['military-demarcation-line'] }),
				makeContent(),
				await getGeodata(),
			),
			{ as: 'inline' },
		);
		const lines = svg.slice(svg.lastIndexOf('<g stroke-linejoin="round"><path'));
		const widths = [...lines.matchAll(/stroke-width="([\d.]+)" stroke-dasharray/g)].map(
			([, width]) => Number(width),
		);
		expect(widths).toHaveLength(2);
		expect(widths[0]).toBeGreaterThan(2 * (widths[1] ?? 0));
	});

	test('keeps all of a round map within its disc', async () => {
		const round = renderMapSvg(
			buildMap(
				makeMap({
					projection: { name: 'azimuthal-equidistant', rotate: [-125.75, -39.03] },
					extent: undefined,
					horizon: 16_400,
					aspect: 1,
					coast: 'world',
					layers: [],
				}),
				makeContent(),
				await getGeodata(),
			),
			{ as: 'inline' },
		);
		expect(round.indexOf('class="map-shelf"')).toBeGreaterThan(
			round.indexOf('<g clip-path="url(#map-test-disc)">'),
		);
		expect(inline).not.toContain('map-test-disc');
	});
});
