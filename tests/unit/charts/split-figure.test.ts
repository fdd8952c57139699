import { describe, expect, it } from 'vitest';
import { formatFull, formatShort, formatTick } from '../../../src/charts/split-figure.ts';
import { makeValue } from '../../support/make-entries.ts';

const full = (...args: Parameters<typeof makeValue>) => formatFull(makeValue(...args));
const short = (...args: Parameters<typeof makeValue>) => formatShort(makeValue(...args));

describe('formatFull', () => {
	it('keeps the words before the number and leaves the unit to the heading', () => {
		const figure = { value: 13_000, qualifier: 'more than', unit: 'containers' };
		expect(full(figure)).toBe('more\u00a0than\u00a013,000');
	});

	it('says that an end is open even where the claim does not', () => {
		expect(full({ low: 59 })).toBe('at\u00a0least\u00a059');
		expect(full({ high: 90 })).toBe('up\u00a0to\u00a090');
		expect(full({ high: 20, qualifier: 'at most' })).toBe('at\u00a0most\u00a020');
	});
});

describe('formatShort', () => {
	it('leaves out what moves a figure to neither side, and shortens what does', () => {
		expect(short({ value: 6.5, qualifier: 'more than' })).toBe('over\u00a06.5');
		expect(short({ value: 6.5, qualifier: 'about' })).toBe('6.5');
		expect(short({ high: 90 })).toBe('up\u00a0to\u00a090');
		expect(short({ low: 59 })).toBe('from\u00a059');
	});

	it('writes a range with an en dash, keeps the sign of per cent and shortens millions', () => {
		expect(short({ low: 45, high: 55 })).toBe('45–55');
		expect(short({ value: -0.2, unit: '%' })).toBe('−0.2%');
		expect(short({ low: 2_800_000, high: 3_500_000 })).toBe('2.8–3.5\u00a0million');
	});
});

describe('formatTick', () => {
	it('writes a mark of an axis', () => {
		expect(formatTick(30_000, 'people')).toBe('30,000');
		expect(formatTick(40, '%')).toBe('40%');
	});
});
