import { describe, expect, it } from 'vitest';
import { makeChart, makeClaims, makePoint, makeSeries } from './make-chart.ts';

const ofClaim = [makeSeries([{ claim: 'river-length/atlas' }])];
const getPoint = (chart: ReturnType<typeof makeChart>) => chart.series[0]?.points[0];

describe('resolveChart', () => {
	it('takes figure, date, speaker and sources of a point from its claim', () => {
		const claims = makeClaims({ value: 1400, saidBy: 'Survey', sources: ['gauges'] });
		expect(getPoint(makeChart({ series: ofClaim }, claims))).toMatchObject({
			who: 'Survey',
			date: '2020',
			when: '2020',
			figure: { value: 1400, unit: 'km' },
			claim: { id: 'river-length', key: 'atlas' },
			sources: ['gauges'],
		});
	});

	it('lets a point label and date the figure of a claim', () => {
		const point = { claim: 'river-length/atlas', label: 'An atlas', date: '2021-05' };
		const chart = makeChart({ series: [makeSeries([point])] }, makeClaims({ value: 1400 }));
		expect(getPoint(chart)).toMatchObject({ who: 'An atlas', when: 'May 2021' });
	});

	it('gives a figure of its own the unit of its series', () => {
		const series = [makeSeries([makePoint({ low: 12 })], { unit: 'days' })];
		expect(getPoint(makeChart({ series }))).toMatchObject({
			figure: { low: 12, unit: 'days' },
			claim: undefined,
		});
	});

	it('fills in the figures of the summary', () => {
		const claims = makeClaims({ value: 1400, qualifier: 'about' });
		const chart = makeChart({ summary: 'It is {river-length/atlas} long.' }, claims);
		expect(chart.alt).toBe('It is about\u00a01,400\u00a0km long.');
	});

	it('names the figure that does not exist', () => {
		expect(() => makeChart({ series: ofClaim })).toThrow(
			'There is no figure "river-length/atlas".',
		);
	});

	it('draws no figure of another scale', () => {
		const claims = makeClaims({ value: 1.4, unit: 'million people' });
		expect(() => makeChart({ unit: 'people', series: ofClaim }, claims)).toThrow(
			'it counts in million people, the series in people',
		);
	});

	it('draws figures of one scale together, whatever is counted', () => {
		const claims = makeClaims({ value: 9, unit: 'million rounds' });
		expect(() => makeChart({ unit: 'million shells', series: ofClaim }, claims)).not.toThrow();
	});

	it('puts nothing undated over years', () => {
		const series = [makeSeries([makePoint({ value: 1, date: null })])];
		expect(() => makeChart({ kind: 'dots', series })).toThrow('it has no date to stand at');
		expect(() => makeChart({ kind: 'bars', series })).not.toThrow();
	});
});
