import { geoCircle } from 'd3-geo';
import { expect, test } from 'vitest';
import { makeProjection, projectPoint } from '../../../../src/geo/data/make-projection.ts';
import type { Point } from '../../../../src/geo/data/points.ts';
import { projectLines, projectPolygons } from '../../../../src/geo/data/project-shape.ts';
import { getUnitsPerKm } from '../../../../src/geo/draw/make-scale-bar.ts';
import type { DrawingEntry } from '../../../../src/schemas/map.ts';

const projection = makeProjection(
	{
		projection: { name: 'transverse-mercator', rotate: [-127, -38] },
		extent: [126, 37, 128, 39],
		horizon: undefined,
	},
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

test('a conic projection wants its parallels, and a map an extent or a horizon', () => {
	const conic = { name: 'conic-conformal' as const, rotate: [-127, 0] as [number, number] };
	const extent: [number, number, number, number] = [126, 37, 128, 39];
	const make = (view: Pick<DrawingEntry, 'projection' | 'extent' | 'horizon'>) => () =>
		makeProjection(view, [10, 10], 0);
	expect(make({ projection: conic, extent, horizon: undefined })).toThrow('two standard parallels');
	const round = { name: 'azimuthal-equidistant' as const, rotate: [-127, -38] as [number, number] };
	expect(make({ projection: round, extent: undefined, horizon: undefined })).toThrow(
		'an extent or a horizon',
	);
});

test('equal distances from the middle of an azimuthal equidistant projection are circles', () => {
	const globe = makeProjection(
		{
			projection: { name: 'azimuthal-equidistant', rotate: [-125.7543, -39.0339] },
			extent: undefined,
			horizon: 17_000,
		},
		[1000, 1000],
		0,
	);
	const unitsPerKm = getUnitsPerKm(globe, [1000, 1000]);
	const circle = geoCircle()
		.center([125.7543, 39.0339])
		.radius((13_000 / 6371.0088) * (180 / Math.PI))();
	const radii = (circle.coordinates[0] as Point[]).map((point) => {
		const [x, y] = projectPoint(globe, point);
		return Math.hypot(x - 500, y - 500);
	});
	expect(Math.min(...radii)).toBeCloseTo(13_000 * unitsPerKm, 0);
	expect(Math.max(...radii)).toBeCloseTo(13_000 * unitsPerKm, 0);
});
