import { expect, test } from 'vitest';
import { getGeodata } from '../../../../src/geo/data/get-geodata.ts';
import { joinBorder } from '../../../../src/geo/data/join-border.ts';
import { getAreaKm2, getNearest } from '../../../../src/geo/data/measure.ts';
import { at, type Point, type Ring } from '../../../../src/geo/data/points.ts';

/** A square of two degrees whose south side lies a kilometre off the border. */
const region: Ring = [
	[0, 0.01],
	[0, 2],
	[2, 2],
	[2, 0.01],
	[1, 0.01],
	[0, 0.01],
];
const border: Point[] = [
	[-1, 0],
	[0.5, 0.005],
	[1.5, 0],
	[3, 0],
];

test('a region ends at the border, point for point, and keeps its other sides', () => {
	for (const line of [border, border.toReversed()]) {
		const joined = joinBorder(region, line);
		expect(joined).toContainEqual([0.5, 0.005]);
		expect(joined).toContainEqual([1.5, 0]);
		expect(joined).toContainEqual([0, 2]);
		expect(joined).not.toContainEqual([1, 0.01]);
		expect(joined.at(-1)).toEqual(joined[0]);
		expect(getAreaKm2([joined])).toBeGreaterThan(49_000);
	}
});

test('what does not touch the border is an error', () => {
	const far = border.map(([lon]): Point => [lon, -9]);
	expect(() => joinBorder(region, far)).toThrow(RangeError);
});

test('the Kursk region is as large as it is, and no sliver parts it from Ukraine', async () => {
	const { areas, lines } = await getGeodata();
	// 30,000 km² by the almanacs.
	expect(getAreaKm2(areas.kursk)).toBeGreaterThan(29_000);
	expect(getAreaKm2(areas.kursk)).toBeLessThan(31_000);
	const outline = at(areas.kursk, 0);
	const some = lines['border-russia-ukraine'].flat().filter((_, index) => index % 40 === 0);
	const shared = some.filter((point) => getNearest(point, [outline]).km < 3);
	const own = new Set(outline.map(String));
	const joined = shared.filter((point) => own.has(String(point)));
	expect(shared.length).toBeGreaterThan(5);
	expect(joined.length / shared.length).toBeGreaterThan(0.95);
});
