import { expect, test } from 'vitest';
import { getGeodata } from '../../../../src/geo/data/get-geodata.ts';
import { buildMap } from '../../../../src/geo/draw/build-map.ts';
import { layoutSizes, layoutWidths } from '../../../../src/geo/draw/frame.ts';
import { textStyles } from '../../../../src/geo/draw/text-styles.ts';
import { listKey } from '../../../../src/geo/svg/list-key.ts';
import { makeContent, makeMap } from '../make-map.ts';

const label = {
	kind: 'line',
	layer: 'border-china',
	lines: ['Border with China'],
	lon: 126,
	lat: 39.7,
};

test('the key lists what the map does not name, and marks what only the narrowest does not', async () => {
	const geodata = await getGeodata();
	const draw = (labels: unknown[]) =>
		listKey(
			buildMap(
				makeMap({ layers: ['border-china'], extent: [124, 38, 128, 41], labels }),
				makeContent(),
				geodata,
			),
		).strokes;
	expect(draw([])).toMatchObject([{ name: 'Border with China', isNarrow: false }]);
	expect(draw([{ ...label, minWidth: 500 }])).toMatchObject([{ isNarrow: true }]);
	expect(draw([label])).toEqual([]);
});

test('no letter of a map has less than 11 pixels', () => {
	const least = Math.min(...Object.values(textStyles).map(({ size }) => size));
	for (const width of layoutWidths)
		expect(layoutSizes[width].text * least).toBeGreaterThanOrEqual(11);
});

test('the key says which circles were flown, and names those without a name of their own in words', () => {
	const layout = { labels: [] } as unknown as Parameters<typeof listKey>[0]['layouts'][number];
	const ring = { centre: [0, 0] as [number, number], radius: 1 };
	const { strokes } = listKey({
		lines: [],
		dmz: undefined,
		layouts: [{ ...layout, marks: [] }],
		rings: [
			{ ...ring, name: 'Near', text: '800 km', style: 'flown' },
			{ ...ring, name: 'Far', text: '9,000 km', style: 'credited' },
		],
	});
	expect(strokes.map(({ name, all }) => [name, all.length])).toEqual([
		['Flown so far', 1],
		['Range credited, never flown', 1],
		['From the inside: Near, 800 km; Far, 9,000 km', 0],
	]);
});
