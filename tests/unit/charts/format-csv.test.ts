import { describe, expect, it } from 'vitest';
import { formatCsv } from '../../../src/charts/format-csv.ts';
import { makeChart, makeClaims, makePoint, makeSeries } from './make-chart.ts';

const notes = {
	credits: [
		{ id: 'atlas', label: 'Press 2001' },
		{ id: 'gauges', label: 'Survey' },
	],
	maker: 'Example',
	href: 'https://example.org/charts/river-lengths.csv',
};

describe('formatCsv', () => {
	it('writes title, notes, sources and licence as comments, then a line for each point', () => {
		const series = [
			makeSeries([
				{ claim: 'river-length/atlas' },
				makePoint({ low: 1350, label: 'Survey, "final"', note: 'At low water.', date: null }),
			]),
		];
		const claims = makeClaims({ value: 1400, qualifier: 'about', sources: ['atlas', 'gauges'] });
		const csv = formatCsv(makeChart({ series, warnings: ['They differ.'] }, claims), notes);
		expect(csv).toBe(
			[
				'# Two works differ',
				'# Length of the river',
				'# They differ.',
				'# Data to 2021',
				'# Sources: Press 2001; Survey',
				'# Licence: Example, CC BY 4.0, https://creativecommons.org/licenses/by/4.0/',
				'# https://example.org/charts/river-lengths.csv',
				'series,who,date,low,high,unit,as printed,note,claim,sources',
				'Works,Atlas,2020,1400,1400,km,"about 1,400 km",,river-length/atlas,atlas gauges',
				'Works,"Survey, ""final""",,1350,,km,"at least 1,350 km",At low water.,,atlas',
				'',
			].join('\n'),
		);
	});

	it('follows its claim', () => {
		const series = [makeSeries([{ claim: 'river-length/atlas' }])];
		const csv = formatCsv(makeChart({ series }, makeClaims({ value: 1500 })), notes);
		expect(csv).toContain(',1500,1500,km,');
	});
});
