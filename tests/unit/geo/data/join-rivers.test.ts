import { describe, expect, test } from 'vitest';
import { getGeodata } from '../../../../src/geo/data/get-geodata.ts';
import { cutBorderRivers, joinRivers } from '../../../../src/geo/data/join-rivers.ts';
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

describe('cutBorderRivers', () => {
	test('gives each river the stretch of the border that runs in it, and not that of the next', () => {
		const line: Point[] = [
			[124, 40],
			[125, 40],
			[126, 40],
			[127, 40],
			[128, 40],
		];
		const rivers = [
			{ name: 'Yalu', level: 2, points: line.slice(0, 2) },
			{ name: 'Tumen', level: 2, points: line.slice(3) },
			{ name: 'Han', level: 2, points: line },
		];
		expect(cutBorderRivers(rivers, [line])).toEqual([
			{ name: 'Yalu', points: line.slice(0, 2) },
			{ name: 'Tumen', points: line.slice(3) },
		]);
	});

	test('the Tumen borders China and Russia, the Yalu China alone, and no name can slide from one to the other', async () => {
		const { borderRivers } = await getGeodata();
		expect(borderRivers.map(({ name }) => name)).toEqual(['Yalu', 'Tumen', 'Tumen']);
		const [yalu, tumen] = borderRivers.map(({ points }) => points.map(([lon]) => lon));
		expect(Math.max(...(yalu ?? []))).toBeLessThan(Math.min(...(tumen ?? [])));
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
