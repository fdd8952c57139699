import { describe, expect, test } from 'vitest';
import { getGeodata } from '../../../../src/geo/data/get-geodata.ts';
import { joinRivers } from '../../../../src/geo/data/join-rivers.ts';
import { getDistanceToLineKm } from '../../../../src/geo/data/measure.ts';
import type { Point } from '../../../../src/geo/data/points.ts';
import { readShoreline } from '../../../../src/geo/data/read-shoreline.ts';

const border: Point[] = [
	[125, 40],
	[126, 41],
];

describe('joinRivers', () => {
	test('moves the end of a river to the border that it nearly meets, and nothing else', () => {
		const points: Point[] = [
			[125.2, 41],
			[125.4, 40.7],
			[125.5, 40.52],
		];
		const [river] = joinRivers([{ name: undefined, level: 3, points }], [border]);
		expect(river?.points.slice(0, 2)).toEqual(points.slice(0, 2));
		expect(getDistanceToLineKm(river!.points[2]!, border)).toBeLessThan(0.001);
	});

	test('leaves out the rivers that are borders themselves', () => {
		const points: Point[] = [...border];
		expect(joinRivers([{ name: 'Yalu', level: 2, points }], [border])).toEqual([]);
	});
});

test('the rivers that maps name are among them, and the borders are where they were', async () => {
	const { rivers, lines } = await getGeodata();
	const names = new Set(rivers.map(({ name }) => name));
	for (const name of ['Taedong', 'Imjin', 'Han', 'Bukhan']) expect(names).toContain(name);
	const shore = await readShoreline();
	expect(lines['border-china'].flat().length).toBeGreaterThan(4000);
	expect(shore.rivers.map(({ name }) => name)).toContain('Yalu');
});
