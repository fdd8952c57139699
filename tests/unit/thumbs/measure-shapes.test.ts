import { describe, expect, it, test } from 'vitest';
import { listPathPoints, measureShapes } from '../../../src/thumbs/measure-shapes.ts';

describe('listPathPoints', () => {
	it.each([
		[
			'M1 2L3 4H5V6Z',
			[
				[1, 2],
				[3, 4],
				[5, 4],
				[5, 6],
			],
		],
		[
			'M1 2l3 4h5v-6',
			[
				[1, 2],
				[4, 6],
				[9, 6],
				[9, 0],
			],
		],
		[
			'M0 0 10 10',
			[
				[0, 0],
				[10, 10],
			],
		],
		[
			'M0 0C1 9 2 9 3 4q1 1 2-2',
			[
				[0, 0],
				[3, 4],
				[5, 2],
			],
		],
		[
			'M0 0A5 5 0 0 1 10 .5',
			[
				[0, 0],
				[10, 0.5],
			],
		],
	])('goes along %s', (d, points) => {
		expect(listPathPoints(d)).toEqual(points);
	});
});

test('shapes cover the rectangle round them', () => {
	expect(
		measureShapes([
			{ type: 'path', d: 'M10 20h30', stroke: 'ink' },
			{ type: 'circle', at: [50, 40], radius: 5, fill: 'ink' },
		]),
	).toEqual({ x: 10, y: 20, width: 45, height: 25 });
});
