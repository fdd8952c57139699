import { describe, expect, it } from 'vitest';
import { formatTick, splitFigure } from '../../../src/charts/split-figure.ts';
import { makeValue } from '../../support/make-entries.ts';

const split = (...args: Parameters<typeof makeValue>) => splitFigure(makeValue(...args));

describe('splitFigure', () => {
	it('parts the qualifier from the number and leaves the unit to the heading', () => {
		expect(split({ value: 13_000, qualifier: 'about', unit: 'containers' })).toEqual({
			qualifier: 'about',
			number: '13,000',
		});
	});

	it('writes a range with an en dash', () => {
		expect(split({ low: 45, high: 55 })).toEqual({ qualifier: undefined, number: '45–55' });
	});

	it('says that an end is open even where the claim does not', () => {
		expect(split({ low: 59 })).toEqual({ qualifier: 'at least', number: '59' });
		expect(split({ high: 90 })).toEqual({ qualifier: 'up to', number: '90' });
		expect(split({ high: 20, qualifier: 'at most' }).qualifier).toBe('at most');
	});

	it('keeps the sign of per cent and drops what it is a share of', () => {
		expect(split({ value: -0.2, unit: '%' }).number).toBe('−0.2%');
		expect(split({ value: 47.8, unit: '% of the population' }).number).toBe('47.8%');
	});

	it('shortens a count when all of it is in millions', () => {
		expect(split({ low: 2_800_000, high: 3_500_000 }).number).toBe('2.8–3.5\u00a0million');
		expect(split({ low: 600_000, high: 1_000_000 }).number).toBe('600,000–1,000,000');
	});
});

describe('formatTick', () => {
	it('writes a mark of an axis', () => {
		expect(formatTick(30_000, 'people', false)).toBe('30,000');
		expect(formatTick(2_000_000, 'people', true)).toBe('2\u00a0million');
		expect(formatTick(40, '%', false)).toBe('40%');
	});
});
