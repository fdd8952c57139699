import { describe, expect, it } from 'vitest';
import { getPanels } from '../../../src/charts/panels.ts';
import { makeChart, makeClaims, makePoint, makeSeries } from './make-chart.ts';

const high = makeSeries([makePoint({ value: 28_000 })], { id: 'high', panel: 'Upper' });
const low = makeSeries([makePoint({ value: 12 })], { id: 'low', panel: 'Lower' });
const getDomains = (...args: Parameters<typeof makeChart>) =>
	getPanels(makeChart(...args)).map(({ domain }) => domain);

describe('getPanels', () => {
	it('gives panels of one unit the same axis, so that lengths compare', () => {
		expect(getDomains({ series: [high, low] })).toEqual([
			[0, 30_000],
			[0, 30_000],
		]);
	});

	it('gives panels of different units axes of their own', () => {
		expect(getDomains({ series: [high, { ...low, unit: 'days' }] })).toEqual([
			[0, 30_000],
			[0, 12],
		]);
	});

	it('begins every axis at nought, or below where a figure is, and ends it beyond all figures', () => {
		const domains = [[51, 16.8], [3.9, -0.2], [0]].map((values) => {
			const points = values.map((value) => makePoint({ value }));
			return getDomains({ series: [makeSeries(points)] })[0];
		});
		expect(domains).toEqual([
			[0, 60],
			[-1, 4],
			[0, 1],
		]);
	});

	it('begins the axis of a line where the chart says so', () => {
		const points = [makePoint({ value: 4.4 }), makePoint({ value: 4.9, date: '2021' })];
		const series = [makeSeries(points)];
		expect(getDomains({ kind: 'lines', axisFrom: 4, series })).toEqual([[4, 5]]);
	});

	it('reaches the level by which the figures are measured', () => {
		const claims = makeClaims({ value: 57 });
		const levels = [{ claim: 'river-length/atlas', label: 'Need' }];
		expect(getDomains({ kind: 'columns', levels, series: [low] }, claims)).toEqual([[0, 60]]);
	});

	it('marks the axis at round values, first and last among them', () => {
		const [panel] = getPanels(makeChart({ series: [high] }));
		expect(panel?.ticks.map(({ text }) => text)).toEqual(['0', '10,000', '20,000', '30,000']);
	});

	it('names what is counted, with its scale, and nothing where each figure says so', () => {
		const name = (unit: string, value = 3) =>
			getPanels(makeChart({ unit, series: [makeSeries([makePoint({ value })])] }))[0]?.unit;
		expect(name('US$ bn')).toBe('US$\u00a0billion');
		expect(name('people', 26_000_000)).toBe('million people');
		expect(name('%')).toBe('');
	});
});
