import { describe, expect, it } from 'vitest';
import { formatCredits, listCredits } from '../../../src/figures/credits.ts';
import { makeSource } from '../../support/make-entries.ts';

const sources = new Map([
	['atlas', makeSource({ date: '2001-05' })],
	['almanac', makeSource({ id: 'almanac', date: '2001' })],
	['gauges', makeSource({ id: 'gauges', publisher: 'Survey', date: null })],
]);

describe('listCredits', () => {
	it('names works by publisher and year, in the order of their ids', () => {
		expect(listCredits(['gauges', 'atlas', 'almanac'], sources)).toEqual([
			{ id: 'gauges', label: 'Survey' },
			{ id: 'atlas', label: 'Press 2001' },
			{ id: 'almanac', label: 'Press 2001' },
		]);
	});

	it('names the work that does not exist', () => {
		expect(() => listCredits(['gauges'], new Map())).toThrow('There is no source "gauges".');
	});
});

describe('formatCredits', () => {
	it('says the same words once', () => {
		const credits = listCredits(['gauges', 'atlas', 'almanac'], sources);
		expect(formatCredits(credits)).toBe('Survey; Press 2001');
	});
});
