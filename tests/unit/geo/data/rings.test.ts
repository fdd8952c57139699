import { geoArea } from 'd3-geo';
import { describe, expect, test } from 'vitest';
import type { Ring } from '../../../../src/geo/data/points.ts';
import { cropRing, cutRing, orientPolygon, pinPoints } from '../../../../src/geo/data/rings.ts';

const square: Ring = [
	[0, 0],
	[0, 2],
	[2, 2],
	[2, 0],
	[0, 0],
];

describe('orientPolygon', () => {
	test('turns a ring that means the rest of the world', () => {
		const [outline] = orientPolygon([square.toReversed()]);
		expect(outline).toEqual(square);
		expect(geoArea({ type: 'Polygon', coordinates: [square] })).toBeLessThan(0.01);
	});

	test('winds a hole against its outline', () => {
		const hole: Ring = [
			[0.5, 0.5],
			[0.5, 1],
			[1, 1],
			[1, 0.5],
			[0.5, 0.5],
		];
		expect(orientPolygon([square, hole])).toEqual([square, hole.toReversed()]);
	});
});

describe('cropRing', () => {
	test('cuts a square to its corner', () => {
		const cropped = cropRing(square, [1, 1, 9, 9]);
		expect(cropped).toHaveLength(5);
		expect(new Set(cropped.map(String))).toEqual(new Set(['1,1', '1,2', '2,2', '2,1']));
	});

	test('leaves nothing of a ring outside', () => {
		expect(cropRing(square, [5, 5, 9, 9])).toEqual([]);
	});
});

describe('pinPoints and cutRing', () => {
	test('inserts the feet of several points on one side in their order', () => {
		const { ring, pins } = pinPoints(square, { high: [-0.1, 1.5], low: [-0.1, 0.5] });
		expect(pins).toEqual({ high: [0, 1.5], low: [0, 0.5] });
		expect(ring.slice(0, 4)).toEqual([
			[0, 0],
			[0, 0.5],
			[0, 1.5],
			[0, 2],
		]);
	});

	test('cuts the short way round, also over the start of the ring, from the first point to the second', () => {
		expect(cutRing(square, [2, 0], [0, 2])).toHaveLength(3);
		expect(cutRing(square, [2, 0], [0, 0])).toEqual([
			[2, 0],
			[0, 0],
		]);
		expect(cutRing(square, [0, 0], [2, 0])).toEqual([
			[0, 0],
			[2, 0],
		]);
	});

	test('refuses a point that is not on the ring', () => {
		expect(() => cutRing(square, [1, 1], [0, 0])).toThrow('The point 1, 1 is not on the ring.');
	});
});
