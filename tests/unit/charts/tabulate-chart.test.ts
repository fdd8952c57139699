import { describe, expect, it } from 'vitest';
import { tabulateChart } from '../../../src/charts/tabulate-chart.ts';
import { makeChart, makeClaims, makePoint, makeSeries } from './make-chart.ts';

describe('tabulateChart', () => {
	it('has a row for each point, with what it rests on', () => {
		const series = [
			makeSeries([
				{ claim: 'river-length/atlas' },
				makePoint({ low: 1350, label: 'Survey, "final"', note: 'At low water.', date: null }),
			]),
		];
		const claims = makeClaims({ value: 1400, qualifier: 'about', sources: ['atlas', 'gauges'] });
		const { columns, rows } = tabulateChart(makeChart({ series }, claims));
		expect(columns.map(({ name }) => name).join()).toBe(
			'series,who,date,low,high,unit,as printed,note,claim,sources',
		);
		expect(rows).toEqual([
			[
				'Works',
				'Atlas',
				'2020',
				1400,
				1400,
				'km',
				'about\u00a01,400\u00a0km',
				undefined,
				'river-length/atlas',
				'atlas gauges',
			],
			[
				'Works',
				'Survey, "final"',
				undefined,
				1350,
				undefined,
				'km',
				'at\u00a0least\u00a01,350\u00a0km',
				'At low water.',
				undefined,
				'atlas',
			],
		]);
	});

	it('follows its claim', () => {
		const series = [makeSeries([{ claim: 'river-length/atlas' }])];
		const [row] = tabulateChart(makeChart({ series }, makeClaims({ value: 1500 }))).rows;
		expect(row?.slice(3, 6)).toEqual([1500, 1500, 'km']);
	});
});
