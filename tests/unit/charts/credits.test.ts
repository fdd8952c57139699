import { describe, expect, it } from 'vitest';
import { formatCredits, listCredits } from '../../../src/charts/credits.ts';
import { makeSource } from '../../support/make-entries.ts';
import { makeChart, makePoint, makeSeries } from './make-chart.ts';

const chart = makeChart({
	series: [
		makeSeries([
			makePoint({ value: 1, sources: ['gauges', 'atlas'] }),
			makePoint({ value: 2, sources: ['atlas', 'almanac'] }),
		]),
	],
});
const sources = new Map([
	['atlas', makeSource({ date: '2001-05' })],
	['almanac', makeSource({ id: 'almanac', date: '2001' })],
	['gauges', makeSource({ id: 'gauges', publisher: 'Survey', date: null })],
]);

describe('listCredits', () => {
	it('names each work once, in the order of the points', () => {
		expect(listCredits(chart, sources)).toEqual([
			{ id: 'gauges', label: 'Survey' },
			{ id: 'atlas', label: 'Press 2001' },
			{ id: 'almanac', label: 'Press 2001' },
		]);
	});

	it('names the work that does not exist', () => {
		expect(() => listCredits(chart, new Map())).toThrow('There is no source "gauges".');
	});
});

describe('formatCredits', () => {
	it('says the same words once', () => {
		expect(formatCredits(listCredits(chart, sources))).toBe('Survey; Press 2001');
	});
});
