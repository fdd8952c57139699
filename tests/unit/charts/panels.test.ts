import { describe, expect, it } from 'vitest';
import { getPanels, getTicks } from '../../../src/charts/panels.ts';
import { makeChart, makePoint, makeSeries } from './make-chart.ts';

const high = makeSeries([makePoint({ value: 28_000 })], { id: 'high', panel: 'Upper' });
const low = makeSeries([makePoint({ value: 12 })], { id: 'low', panel: 'Lower' });

describe('getPanels', () => {
	it('gives panels of one unit the same axis, so that lengths compare', () => {
		const panels = getPanels(makeChart({ series: [high, low] }));
		expect(panels.map(({ domain }) => domain)).toEqual([
			[0, 28_000],
			[0, 28_000],
		]);
	});

	it('gives panels of different units axes of their own', () => {
		const panels = getPanels(makeChart({ series: [high, { ...low, unit: 'days' }] }));
		expect(panels.map(({ domain }) => domain)).toEqual([
			[0, 28_000],
			[0, 12],
		]);
	});

	it('starts every axis at zero, or below where a figure is', () => {
		const domains = [[51, 16.8], [3.9, -0.2], [0]].map((values) => {
			const points = values.map((value) => makePoint({ value }));
			return getPanels(makeChart({ series: [makeSeries(points)] }))[0]?.domain;
		});
		expect(domains).toEqual([
			[0, 51],
			[-1, 3.9],
			[0, 1],
		]);
	});

	it('names the scale of figures that are printed without it', () => {
		const name = (unit: string, panel?: string) => {
			const series = makeSeries([makePoint({ value: 3 })], panel === undefined ? {} : { panel });
			return getPanels(makeChart({ unit, series: [series] }))[0]?.heading;
		};
		expect(name('US$ bn', 'Customs')).toBe('Customs (US$\u00a0billion)');
		expect(name('million shells')).toBe('million');
		expect(name('people', 'Killed')).toBe('Killed');
		expect(name('people')).toBeUndefined();
	});
});

describe('getTicks', () => {
	it('marks round figures within the axis', () => {
		const [panel] = getPanels(makeChart({ series: [high] }));
		expect(panel && getTicks(panel, 3).map(({ text }) => text)).toEqual(['0', '10,000', '20,000']);
	});
});
