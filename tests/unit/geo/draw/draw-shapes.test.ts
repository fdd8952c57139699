import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { getGeodata } from '../../../../src/geo/data/get-geodata.ts';
import { makeProjection } from '../../../../src/geo/data/make-projection.ts';
import { isInRings, type Point } from '../../../../src/geo/data/points.ts';
import { buildHero } from '../../../../src/geo/draw/build-map.ts';
import { drawShapes } from '../../../../src/geo/draw/draw-shapes.ts';
import { getUnitsPerKm } from '../../../../src/geo/draw/make-scale-bar.ts';
import { indexRings } from '../../../../src/geo/draw/index-rings.ts';
import { renderMapSvg } from '../../../../src/geo/svg/render-map-svg.ts';
import { content, maps } from '../read-maps.ts';

const geodata = await getGeodata();
const size: Point = [2720, 2000];
const projection = makeProjection(
	{
		projection: { name: 'transverse-mercator', rotate: [-130.65, -42.4] },
		extent: [130.4, 42.2, 130.9, 42.55],
		horizon: undefined,
	},
	size,
	60,
);
const unitsPerKm = getUnitsPerKm(projection, size);
const entry = {
	layers: ['border-russia' as const],
	coast: 'korea' as const,
	areas: [],
	states: [],
};

test('at one scale a border has one shape, whatever the drawing is for', () => {
	const [full, still] = (['full', 'still'] as const).map((detail) =>
		drawShapes(entry, geodata, projection, { detail, unitsPerKm, size }),
	);
	expect(still!['border-russia'].parts[0]?.[0]).toEqual(full!['border-russia'].parts[0]?.[0]);
	// Finer where it is shown wider, and never another line.
	expect(full!['border-russia'].parts.flat().length).toBeGreaterThanOrEqual(
		still!['border-russia'].parts.flat().length,
	);
});

test('the shore at a scale bar of five kilometres has no long straight edges', () => {
	const { land } = drawShapes(entry, geodata, projection, { detail: 'full', unitsPerKm, size });
	const inFrame = ([x, y]: Point) => x > 0 && x < size[0] && y > 0 && y < size[1];
	const lengths = land.parts.flatMap((part) =>
		part.slice(1).flatMap((end, index) => {
			const start = part[index]!;
			return inFrame(start) && inFrame(end)
				? [Math.hypot(end[0] - start[0], end[1] - start[1]) / unitsPerKm]
				: [];
		}),
	);
	expect(Math.max(...lengths)).toBeLessThan(2.5);
});

test('the index of rings agrees with the plain test', () => {
	const { land } = drawShapes(entry, geodata, projection, { detail: 'still', unitsPerKm, size });
	const isIn = indexRings(land.parts);
	for (let x = 50; x < size[0]; x += 190)
		for (let y = 30; y < size[1]; y += 170)
			expect(isIn([x, y])).toBe(isInRings([x, y], land.parts));
});

test('the hero fits the first flight, and its fine ground the budget of a map', () => {
	const peninsula = maps.get('peninsula');
	if (!peninsula) throw new Error('No peninsula.');
	const weigh = (detail: 'hero' | 'hero-fine') => {
		const drawing = buildHero({ ...peninsula, id: 'peninsula' }, content, geodata, detail);
		return brotliCompressSync(renderMapSvg(drawing, { as: 'inline' })).length;
	};
	expect(weigh('hero')).toBeLessThan(4000);
	expect(weigh('hero-fine')).toBeLessThan(20_000);
});
