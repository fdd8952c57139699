import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { getGeodata } from '../../../../src/geo/data/get-geodata.ts';
import { buildMap } from '../../../../src/geo/draw/build-map.ts';
import { layoutSizes, layoutWidths } from '../../../../src/geo/draw/frame.ts';
import { textStyles } from '../../../../src/geo/draw/text-styles.ts';
import { listKey } from '../../../../src/geo/svg/list-key.ts';
import { makeContent, makeMap } from '../make-map.ts';
import { makePlace } from '../make-place.ts';

const label = {
	kind: 'line',
	layer: 'border-china',
	lines: ['Border with China'],
	lon: 126,
	lat: 39.7,
};

test('the key lists what the map does not name, and says at which widths', async () => {
	const geodata = await getGeodata();
	const draw = (labels: unknown[]) =>
		listKey(
			buildMap(
				makeMap({ layers: ['border-china'], extent: [124, 38, 128, 41], labels }),
				makeContent(),
				geodata,
			),
		).strokes;
	expect(draw([])).toMatchObject([{ name: 'Border with China', at: [320, 500, 820] }]);
	expect(draw([{ ...label, minWidth: 500 }])).toMatchObject([{ at: [320] }]);
	expect(draw([label])).toEqual([]);
});

test('a key has neither what the map names nor what is too short on it to be seen', async () => {
	const geodata = await getGeodata();
	const layers = ['border-china', 'military-demarcation-line', 'demilitarised-zone'];
	const { strokes, zone } = listKey(
		buildMap(
			makeMap({ layers, extent: [124, 37, 129, 41], labels: [label] }),
			makeContent(),
			geodata,
		),
	);
	expect(strokes.map(({ name }) => name)).toEqual(['Military Demarcation Line']);
	expect(zone).toEqual({ tone: 'slim', at: [320, 500, 820] });
	const wide = buildMap(
		makeMap({ layers: ['border-russia'], extent: [124, 38, 135, 47] }),
		makeContent(),
		geodata,
	);
	expect(listKey(wide).strokes).toMatchObject([{ name: 'Border with Russia', at: [820] }]);
});

test('borders that a map is not about are drawn alike and are one line of its key', async () => {
	const layers = ['border-china', 'border-china-russia', 'demilitarised-zone'];
	const { strokes, zone } = listKey(
		buildMap(
			makeMap({ layers, quiet: layers, extent: [124, 37, 132, 43] }),
			makeContent(),
			await getGeodata(),
		),
	);
	expect(strokes.map(({ name, all }) => [name, all.length])).toEqual([
		['Border between states', 1],
	]);
	expect(zone?.tone).toBe('quiet');
});

test('no letter of a map has less than 11 pixels', () => {
	const least = Math.min(...Object.values(textStyles).map(({ size }) => size));
	for (const width of layoutWidths)
		expect(layoutSizes[width].text * least).toBeGreaterThanOrEqual(11);
});

test('the key says which circles were flown, and in order the figures of circles at the widths that name them without', () => {
	type Layout = Parameters<typeof listKey>[0]['layouts'][number];
	const short = [{ isShort: true }];
	const ring = { centre: [0, 0] as [number, number], radius: 1 };
	const { strokes } = listKey({
		lines: [],
		dmz: undefined,
		zoneTone: 'usual',
		layouts: [
			{ width: 320, labels: short, marks: [] } as unknown as Layout,
			{ width: 500, labels: [], marks: [] } as unknown as Layout,
		],
		rings: [
			{ ...ring, name: 'Near', text: '800 km', style: 'flown' },
			{ ...ring, name: 'Far', text: '9,000 km', style: 'credited' },
		],
	});
	expect(strokes.map(({ name, all, at }) => [name, all.length, at])).toEqual([
		['Flown so far', 1, [320, 500]],
		['Range credited, never flown', 1, [320, 500]],
		['Near: 800 km', 0, [320]],
		['Far: 9,000 km', 0, [320]],
	]);
});

test('the key explains a mark only at the widths that draw it', async () => {
	const places = { ford: makePlace({ kind: 'bridge', lon: 127, lat: 39 }) };
	const draw = (minWidth: number) =>
		listKey(buildMap(makeMap({ places: [{ id: 'ford', minWidth }] }), makeContent(places), geodata))
			.marks;
	const geodata = await getGeodata();
	expect(draw(500)).toMatchObject([{ kind: 'bridge', at: [500, 820] }]);
	expect(draw(320)).toMatchObject([{ kind: 'bridge', at: [320, 500, 820] }]);
});

test('the styles hide from a key what is not at a width', () => {
	const css = readFileSync(new URL('../../../../src/styles/map.css', import.meta.url), 'utf8');
	for (const width of layoutWidths) expect(css).toContain(`.map-key .map-key__not-${width},`);
});
