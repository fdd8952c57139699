import { describe, expect, test } from 'vitest';
import { getGeodata } from '../../../../src/geo/data/get-geodata.ts';
import { joinLand } from '../../../../src/geo/data/join-land.ts';
import { getAreaKm2 } from '../../../../src/geo/data/measure.ts';
import { isInRings, type Point, type Polygon, type Ring } from '../../../../src/geo/data/points.ts';
import { SHORELINE_BOX } from '../../../../src/geo/data/read-shoreline.ts';

const makeBlock = (west: number, south: number, east: number, north: number): Ring => [
	[west, south],
	[west, north],
	[east, north],
	[east, south],
	[west, south],
];

const frame = [10, 0, 20, 10] as const;
const outer = [0, -10, 30, 20] as const;

describe('joinLand', () => {
	test('leaves no line along the frame where both shores agree', () => {
		const coarse: Polygon[] = [[makeBlock(5, 2, 15, 8)]];
		const fine: Polygon[] = [[makeBlock(10, 2, 15, 8)]];
		const joined = joinLand(fine, coarse, frame, outer);
		expect(joined).toHaveLength(1);
		expect(getAreaKm2(joined[0]!) / getAreaKm2(coarse[0]!)).toBeCloseTo(1, 2);
	});

	test('leaves a step where the shores miss each other, and takes the finer one inside', () => {
		const coarse: Polygon[] = [[makeBlock(5, 2, 15, 8)]];
		const fine: Polygon[] = [[makeBlock(10, 3, 15, 9)]];
		const [land = []] = joinLand(fine, coarse, frame, outer);
		const isLand = (point: Point) => isInRings(point, land);
		expect([isLand([12, 2.5]), isLand([12, 8.5])]).toEqual([false, true]);
		expect([isLand([8, 2.5]), isLand([8, 8.5])]).toEqual([true, false]);
	});
});

test('no edge of the joined land runs along the frame for more than a few kilometres', async () => {
	const { land } = await getGeodata();
	const [west, south, east, north] = SHORELINE_BOX;
	const isOnFrame = ([x1, y1]: Point, [x2, y2]: Point) =>
		(x1 === x2 &&
			(x1 === west || x1 === east) &&
			Math.min(y1, y2) >= south &&
			Math.max(y1, y2) <= north) ||
		(y1 === y2 &&
			(y1 === south || y1 === north) &&
			Math.min(x1, x2) >= west &&
			Math.max(x1, x2) <= east);
	const lengths = land.flat().flatMap((ring) =>
		ring.slice(1).flatMap((to, index) => {
			const from = ring[index]!;
			return isOnFrame(from, to) ? [Math.hypot(to[0] - from[0], to[1] - from[1])] : [];
		}),
	);
	expect(Math.max(0, ...lengths)).toBeLessThan(0.05);
});
