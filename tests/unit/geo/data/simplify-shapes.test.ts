import { describe, expect, test } from 'vitest';
import type { PlaneShape } from '../../../../src/geo/data/project-shape.ts';
import { simplifyShapes } from '../../../../src/geo/data/simplify-shapes.ts';
import { formatPath } from '../../../../src/geo/draw/format-path.ts';

const country: PlaneShape = {
	kind: 'rings',
	parts: [
		[
			[0, 0],
			[50, 1],
			[100, 0],
			[100, 100],
			[0, 100],
			[0, 0],
		],
		[
			[200, 200],
			[201, 200],
			[200, 201],
			[200, 200],
		],
	],
};
const border: PlaneShape = {
	kind: 'lines',
	parts: [
		[
			[0, 0],
			[50, 1],
			[100, 0],
		],
	],
};

describe('simplifyShapes', () => {
	test('straightens a border the same way in the line and in the country', () => {
		const shapes = simplifyShapes({ country, border }, { bend: 60, island: 10 });
		expect(shapes.border.parts).toEqual([
			[
				[0, 0],
				[100, 0],
			],
		]);
		expect(shapes.country.parts[0]).not.toContainEqual([50, 1]);
	});

	test('drops an island that is too small and keeps all else', () => {
		expect(simplifyShapes({ country }, { bend: 0, island: 10 }).country.parts).toHaveLength(1);
		expect(simplifyShapes({ country }, { bend: 0, island: 0 }).country.parts).toHaveLength(2);
	});
});

describe('formatPath', () => {
	test('writes steps relative to the point before and closes rings', () => {
		const parts: PlaneShape['parts'] = [
			[
				[10, 20],
				[15, 18],
				[15, 18],
				[5, 30],
				[10, 20],
			],
		];
		expect(formatPath({ kind: 'rings', parts })).toBe('M10 20l5-2-10 12z');
	});

	test('leaves out what has shrunk to a point', () => {
		expect(
			formatPath({
				kind: 'lines',
				parts: [
					[
						[1, 1],
						[1, 1],
					],
				],
			}),
		).toBe('');
	});
});
