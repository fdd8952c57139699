import { geoArea } from 'd3-geo';
import { cpSync, mkdtempSync, readdirSync, rmSync, truncateSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findCountries } from '../../../support/find-countries.ts';
import { getGeodata, readCached } from '../../../../src/geo/data/get-geodata.ts';
import {
	getAreaKm2,
	getDistanceKm,
	getDistanceToLineKm,
	getLengthKm,
} from '../../../../src/geo/data/measure.ts';
import type { Point } from '../../../../src/geo/data/points.ts';

const geodata = await getGeodata();
const { lines, dmz, tripoint } = geodata;

/** Degrees, minutes and seconds as decimal degrees. */
const dms = (degrees: number, minutes: number, seconds = 0) =>
	degrees + minutes / 60 + seconds / 3600;

test('what was damaged in the cache is made anew', { timeout: 60_000 }, async () => {
	const cache = mkdtempSync(join(tmpdir(), 'geodata-'));
	try {
		cpSync('.cache/geodata', cache, { recursive: true });
		for (const name of readdirSync(cache)) truncateSync(join(cache, name), 300);
		expect(await readCached(cache)).toEqual(geodata);
	} finally {
		rmSync(cache, { recursive: true });
	}
});

describe('the lines', () => {
	test('are as long as they are measured to be', () => {
		const getLength = (name: keyof typeof lines) => getLengthKm(lines[name][0] ?? []);
		expect(getLength('border-china')).toSatisfy((km: number) => km > 1352 && km < 1420);
		expect(getLength('border-russia')).toSatisfy((km: number) => km > 17 && km < 19);
		expect(getLength('military-demarcation-line')).toSatisfy((km: number) => km > 235 && km < 245);
		expect(getLength('han-estuary')).toSatisfy((km: number) => km > 60 && km < 80);
		expect(getLength('northern-limit-line')).toSatisfy((km: number) => km > 160 && km < 175);
	});

	test('meet where the agreement on the Tumen puts the meeting of the three borders', () => {
		// Markers 1 and 2 stand on the two banks; the point lies between them, in the river.
		const first: Point = [dms(130, 38, 17.7), dms(42, 25, 10.2)];
		const second: Point = [dms(130, 38, 6.5), dms(42, 24, 59.5)];
		const middle: Point = [(first[0] + second[0]) / 2, (first[1] + second[1]) / 2];
		expect(getDistanceKm(tripoint, middle)).toBeLessThan(0.1);
		expect(lines['border-china'][0]?.at(-1)).toEqual(tripoint);
		expect(lines['border-russia'][0]?.at(0)).toEqual(tripoint);
		expect(lines['border-china-russia'][0]?.at(0)).toEqual(tripoint);
	});

	test.each([
		[1, dms(126, 6, 40), dms(37, 42, 45)],
		[2, dms(126, 1), dms(37, 39, 30)],
		[3, dms(125, 45), dms(37, 42, 53)],
		[4, dms(125, 41, 42), dms(37, 41, 30)],
		[5, dms(125, 40), dms(37, 41, 25)],
		[6, dms(125, 31), dms(37, 40, 55)],
		[7, dms(125, 14, 40), dms(37, 35)],
		[8, dms(125, 2, 50), dms(37, 38, 15)],
		[9, dms(124, 52), dms(37, 46)],
		[10, dms(124, 51), dms(38, 0)],
		[11, dms(124, 38), dms(38, 3)],
	])('Northern Limit Line passes through its point %i', (_, lon, lat) => {
		const line = lines['northern-limit-line'][0] ?? [];
		expect(getDistanceToLineKm([lon, lat], line)).toBeLessThan(0.1);
	});

	test('between China and Russia leads north from the Tumen', () => {
		const line = lines['border-china-russia'][0] ?? [];
		expect(line.at(-1)?.[1]).toBeGreaterThan(45);
	});
});

describe('the areas', () => {
	test('the Demilitarised Zone is four kilometres wide along its line', () => {
		expect(getAreaKm2(dmz)).toBeGreaterThan(880);
		expect(getAreaKm2(dmz)).toBeLessThan(930);
	});

	test('no outline means the rest of the world', () => {
		const polygons = [...geodata.land, dmz, ...Object.values(geodata.countries).flat()];
		const areas = polygons.map((rings) => geoArea({ type: 'Polygon', coordinates: rings }));
		expect(Math.max(...areas)).toBeLessThan(1);
	});

	test('a point is found in its country, and on the high sea in none', () => {
		expect(findCountries([125.7543, 39.0339], geodata)).toEqual(['KP']);
		expect(findCountries([126.9784, 37.566], geodata)).toEqual(['KR']);
		expect(findCountries([123.4328, 41.7922], geodata)).toEqual(['CN']);
		expect(findCountries([131.8735, 43.1056], geodata)).toEqual(['RU']);
		expect(findCountries([131, 38.5], geodata)).toEqual([]);
	});
});
