import { describe, expect, it } from 'vitest';
import { listEmptyYears, listTimeTicks, makeTimeAxis } from '../../../src/charts/time-scale.ts';
import { makeChart, makePoint, makeSeries, makeYears } from './make-chart.ts';

const years = makeChart({ kind: 'columns', series: [makeYears({ 2009: 5, 2011: 4, 2012: 2 })] });
const days = makeChart({
	kind: 'dots',
	series: [
		makeSeries([
			makePoint({ value: 1, date: '2024-02' }),
			makePoint({ value: 2, date: '2024-08-27' }),
			makePoint({ value: 3, date: '2025-03' }),
		]),
	],
});

describe('makeTimeAxis', () => {
	it('gives each year a slot where a series has one figure a year', () => {
		expect(makeTimeAxis(years).domain).toEqual([2008.5, 2012.5]);
	});

	it('puts exact dates at their place in the year', () => {
		const axis = makeTimeAxis(days);
		expect(axis.isAnnual).toBe(false);
		expect(axis.getDatePlace('2024-07-01')).toBeCloseTo(2024.5, 1);
		expect(axis.domain[0]).toBeLessThan(2024.2);
		expect(axis.domain[1]).toBeGreaterThan(2025.2);
	});

	it('puts an event between the columns of its year and the next, or before a year that is all that is known', () => {
		const { getDatePlace } = makeTimeAxis(years);
		expect(getDatePlace('2011-12-17')).toBe(2011.5);
		expect(getDatePlace('2011-08-05')).toBe(2010.5);
		expect(getDatePlace('2011')).toBe(2010.5);
	});

	it('takes no point without a date', () => {
		const point = makePoint({ value: 1, date: null });
		const chart = { ...makeChart({ series: [makeSeries([point])] }), kind: 'dots' as const };
		expect(() => makeTimeAxis(chart)).toThrow('"Atlas" has no date. Fix: use the kind "bars".');
	});
});

describe('listTimeTicks', () => {
	const getTexts = (...args: Parameters<typeof listTimeTicks>) =>
		listTimeTicks(...args).map(({ text }) => text);

	it('names years as often as they have room, the last among them', () => {
		const long = makeTimeAxis(
			makeChart({ kind: 'columns', series: [makeYears({ 1990: 1, 2024: 2 })] }),
		);
		expect(getTexts(long, 40)).toHaveLength(35);
		expect(getTexts(long, 20).slice(-2)).toEqual(['2022', '2024']);
		expect(getTexts(long, 8)).toEqual([
			'1990',
			'1995',
			'2000',
			'2005',
			'2010',
			'2015',
			'2020',
			'2024',
		]);
	});

	it('names months, with the year where it begins', () => {
		expect(getTexts(makeTimeAxis(days), 8)).toEqual([
			'Mar 2024',
			'May',
			'Jul',
			'Sep',
			'Nov',
			'Jan 2025',
			'Mar',
		]);
	});
});

describe('listEmptyYears', () => {
	it('finds the years for which no series has a figure', () => {
		expect(listEmptyYears(makeTimeAxis(years), years)).toEqual([2010]);
	});
});
