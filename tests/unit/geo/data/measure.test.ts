import { expect, test } from 'vitest';
import {
	getAreaKm2,
	getDistanceKm,
	getDistanceToLineKm,
	getFoot,
	getLengthKm,
} from '../../../../src/geo/data/measure.ts';

test('a degree of latitude is 111.195 km', () => {
	expect(getDistanceKm([127, 38], [127, 39])).toBeCloseTo(111.195, 3);
	expect(
		getLengthKm([
			[0, 0],
			[0, 1],
			[0, 2],
		]),
	).toBeCloseTo(222.39, 2);
});

test('a clockwise square degree at the equator is 12,364 km²', () => {
	expect(
		getAreaKm2([
			[
				[0, 0],
				[0, 1],
				[1, 1],
				[1, 0],
				[0, 0],
			],
		]),
	).toBeCloseTo(12_364, -1);
});

test('the foot of a perpendicular stays on the segment', () => {
	expect(getFoot([0.5, 1], [0, 0], [1, 0])).toEqual({ foot: [0.5, 0], along: 0.5 });
	expect(getFoot([9, 0], [0, 0], [1, 0]).foot).toEqual([1, 0]);
	expect(getFoot([9, 0], [0, 0], [0, 0]).foot).toEqual([0, 0]);
});

test('the distance to a line is that to its nearest point', () => {
	expect(
		getDistanceToLineKm(
			[0, 1],
			[
				[-1, 0],
				[1, 0],
				[5, 0],
			],
		),
	).toBeCloseTo(111.195, 2);
});
