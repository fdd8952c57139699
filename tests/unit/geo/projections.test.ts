import { expect, test } from 'vitest';
import { projectLines, projectPolygons } from '../../../src/geo/project-shape.ts';
import { makeProjection, projectPoint } from '../../../src/geo/projections.ts';
import { getUnitsPerKm } from '../../../src/geo/scale-bar.ts';

const settings = { name: 'transverse-mercator', rotate: [-127, -38] } as const;
const projection = makeProjection(
	{ ...settings, rotate: [-127, -38] },
	[126, 37, 128, 39],
	[1000, 1300],
	10,
);

test('the middle of the extent is the middle of the frame, north is up', () => {
	const [x, y] = projectPoint(projection, [127, 38]);
	expect(x).toBeCloseTo(500, 0);
	expect(y).toBeCloseTo(650, -1);
	expect(projectPoint(projection, [127, 38.5])[1]).toBeLessThan(y);
});

test('a degree of latitude is as long on the drawing as the scale says', () => {
	const [, south] = projectPoint(projection, [127, 37.5]);
	const [, north] = projectPoint(projection, [127, 38.5]);
	expect((south - north) / getUnitsPerKm(projection, [1000, 1300])).toBeCloseTo(111.2, 0);
});

test('a line is cut where it leaves the frame', () => {
	const { parts } = projectLines(
		[
			[
				[100, 38],
				[127, 38],
				[150, 38],
			],
		],
		projection,
	);
	expect(parts.flat().every(([x]) => x >= -10 && x <= 1010)).toBe(true);
});

test('a country round the whole frame fills it', () => {
	const { parts } = projectPolygons(
		[
			[
				[
					[120, 30],
					[120, 45],
					[135, 45],
					[135, 30],
					[120, 30],
				],
			],
		],
		projection,
	);
	expect(parts).toHaveLength(1);
	expect(Math.min(...parts.flat().map(([x]) => x))).toBe(-10);
	expect(Math.max(...parts.flat().map(([, y]) => y))).toBe(1310);
});

test('a conic projection wants its parallels', () => {
	const conic = { name: 'conic-conformal' as const, rotate: [-127, 0] as [number, number] };
	expect(() => makeProjection(conic, [126, 37, 128, 39], [10, 10], 0)).toThrow(
		'two standard parallels',
	);
});
