import { describe, expect, it } from 'vitest';
import {
	formatValue,
	parseValueFormat,
	type ValueFormat,
} from '../../../src/model/format-value.ts';
import type { ClaimValue } from '../../../src/schemas/claim.ts';
import { makeValue } from '../../support/make-entries.ts';

/** A figure as printed, with `~` for the non-breaking space. */
const print = (value: Partial<ClaimValue>, format?: ValueFormat): string =>
	formatValue(makeValue(value), format).replaceAll('\u00a0', '~');

const compact = { compact: true };
const bare = { bare: true };
const miles = { miles: true };

describe('formatValue', () => {
	it('prints qualifier, figure and unit', () => {
		expect(print({ value: 1400, qualifier: 'about', unit: 'km' })).toBe('about~1,400~km');
	});

	it('prints a plain count without a unit', () => {
		expect(print({ value: 26498823 })).toBe('26,498,823');
	});

	it('keeps the decimals that the source gives', () => {
		expect(print({ value: 0.539, unit: 'km' })).toBe('0.539~km');
	});

	it('prints nought', () => {
		expect(print({ value: 0, unit: 'people' })).toBe('0~people');
	});

	it('prints a figure in words as it stands', () => {
		expect(print({ text: 'hundreds of thousands', qualifier: 'at least' })).toBe(
			'at~least~hundreds of thousands',
		);
	});

	it('sets the per cent sign close', () => {
		expect(print({ value: 45.5, unit: '%' })).toBe('45.5%');
		expect(print({ value: 16, unit: '% of GDP' })).toBe('16% of GDP');
	});

	it('writes a negative figure with a minus sign, not a hyphen', () => {
		expect(print({ value: -0.2, unit: '%' })).toBe('−0.2%');
	});

	it('can break inside a long qualifier or unit, never beside the figure', () => {
		expect(print({ value: 130, qualifier: 'up to about', unit: 'weapons a year' })).toBe(
			'up to about~130~weapons a year',
		);
	});
});

describe('a range', () => {
	it('has an en dash and its unit once', () => {
		expect(print({ low: 17, high: 17.3, unit: 'km' })).toBe('17–17.3~km');
		expect(print({ low: 3, high: 5, unit: '%' })).toBe('3–5%');
	});

	it('takes its qualifier once, in front', () => {
		expect(print({ low: 1.5, high: 4, qualifier: 'about', unit: 'million people' })).toBe(
			'about~1.5–4~million people',
		);
	});

	it('has "to" instead of a dash beside a minus sign', () => {
		expect(print({ low: -5, high: -3, unit: '%' })).toBe('−5 to −3%');
		expect(print({ low: -1, high: 2, unit: '%' })).toBe('−1 to 2%');
	});

	it('that has only a lower end says "at least"', () => {
		expect(print({ low: 100, unit: 'people' })).toBe('at~least~100~people');
	});

	it('that has only an upper end says "up to"', () => {
		expect(print({ high: 40, unit: '%' })).toBe('up~to~40%');
	});

	it('with one end keeps the words of the author instead', () => {
		expect(print({ low: 10000, qualifier: 'more than' })).toBe('more~than~10,000');
		expect(print({ high: 2.5, qualifier: 'less than', unit: '%' })).toBe('less~than~2.5%');
	});
});

describe('money', () => {
	it('has its currency before the figure and its scale behind', () => {
		expect(print({ value: 134, unit: 'US$ million' })).toBe('US$134~million');
		expect(print({ value: 0.539, unit: 'US$ bn' })).toBe('US$0.539~billion');
		expect(print({ value: 100, unit: 'US$' })).toBe('US$100');
	});

	it('names currency and scale of a range once', () => {
		expect(print({ low: 1.7, high: 5.5, unit: 'US$ bn' })).toBe('US$1.7–5.5~billion');
	});

	it('has the words of an open range before the currency', () => {
		expect(print({ low: 1.3, unit: 'US$ bn' })).toBe('at~least~US$1.3~billion');
		expect(print({ value: 20, qualifier: 'about', unit: 'US$ bn' })).toBe('about~US$20~billion');
	});

	it('has a minus sign before the currency', () => {
		expect(print({ value: -5, unit: 'US$ bn' })).toBe('−US$5~billion');
	});

	it('stays money without its unit', () => {
		expect(print({ value: 134, unit: 'US$ million' }, bare)).toBe('US$134~million');
	});
});

describe('the compact form', () => {
	it.each([
		[26498823, '26.5~million'],
		[1000000, '1~million'],
		[1240000000, '1.24~billion'],
		[-2500000, '−2.5~million'],
	])('shortens %d to "%s"', (value, text) => {
		expect(print({ value }, compact)).toBe(text);
	});

	it.each([
		[999999, '999,999'],
		[120538, '120,538'],
		[1953, '1,953'],
	])('leaves %d, below a million, as "%s"', (value, text) => {
		expect(print({ value }, compact)).toBe(text);
	});

	it('keeps qualifier and unit', () => {
		expect(print({ high: 1300000, qualifier: 'up to', unit: 'people' }, compact)).toBe(
			'up~to~1.3~million~people',
		);
	});

	it('names the scale of a range once', () => {
		expect(print({ low: 2800000, high: 3500000, unit: 'people' }, compact)).toBe(
			'2.8–3.5~million~people',
		);
	});

	it('names a scale at the end it belongs to where the ends differ', () => {
		expect(print({ low: 600000, high: 3500000 }, compact)).toBe('600,000–3.5~million');
		expect(print({ low: 900000000, high: 1100000000 }, compact)).toBe('900~million–1.1~billion');
	});
});

describe('the form without unit', () => {
	it('leaves the unit out and keeps the qualifier', () => {
		expect(print({ value: 300, qualifier: 'about', unit: 'people' }, bare)).toBe('about~300');
		expect(print({ value: 45.5, unit: '%' }, bare)).toBe('45.5');
	});

	it('keeps the scale, which is part of the figure', () => {
		expect(print({ low: 2, high: 3.5, unit: 'million people' }, bare)).toBe('2–3.5~million');
	});

	it('goes with the compact form', () => {
		expect(print({ value: 26498823, unit: 'people' }, { ...compact, ...bare })).toBe(
			'26.5~million',
		);
	});
});

describe('miles', () => {
	it.each([
		[2, '2~km (1.2~miles)'],
		[1.609344, '1.6093~km (1~mile)'],
		[1, '1~km (0.62~miles)'],
		[18, '18~km (11~miles)'],
		[100, '100~km (62~miles)'],
		[158, '158~km (98~miles)'],
		[163, '163~km (101~miles)'],
		[300, '300~km (186~miles)'],
		[1352, '1,352~km (840~miles)'],
		[15000, '15,000~km (9,320~miles)'],
	])('of %d km are as exact as the length', (value, text) => {
		expect(print({ value, unit: 'km' }, miles)).toBe(text);
	});

	it('of a range are a range', () => {
		expect(print({ low: 1352, high: 1420, unit: 'km' }, miles)).toBe(
			'1,352–1,420~km (840–882~miles)',
		);
	});

	it('of a range whose ends round to the same are one figure', () => {
		expect(print({ low: 17, high: 17.3, unit: 'km' }, miles)).toBe('17–17.3~km (11~miles)');
	});

	it('of an open range are those of its end', () => {
		expect(print({ low: 100, unit: 'km' }, miles)).toBe('at~least~100~km (62~miles)');
	});

	it('may stand on the next line', () => {
		expect(formatValue(makeValue({ value: 18, unit: 'km' }), miles)).toContain('km (');
	});

	it('go only with kilometres', () => {
		expect(print({ value: 3, unit: 'nautical miles' }, miles)).toBe('3~nautical miles');
		expect(print({ value: 907, unit: 'km²' }, miles)).toBe('907~km²');
	});

	it('are left out where the unit is', () => {
		expect(print({ value: 18, unit: 'km' }, { ...miles, ...bare })).toBe('18');
	});
});

describe('numbers in a sentence', () => {
	const words = { words: true };

	it('are written out below ten', () => {
		expect(print({ value: 4, unit: 'tunnels' }, words)).toBe('four~tunnels');
		expect(print({ value: 9, unit: 'sappers' }, { ...words, ...bare })).toBe('nine');
		expect(print({ value: 6, qualifier: 'about', unit: 'weapons a year' }, words)).toBe(
			'about~six~weapons a year',
		);
	});

	it.each([
		[{ value: 10, unit: 'tunnels' }, '10~tunnels'],
		[{ value: 0, unit: 'tunnels' }, '0~tunnels'],
		[{ value: 2.5, unit: 'hours' }, '2.5~hours'],
		[{ low: 4, high: 5, unit: 'hours' }, '4–5~hours'],
		[{ value: 4, unit: 'km' }, '4~km'],
		[{ value: 2, unit: 'million barrels' }, '2~million barrels'],
		[{ value: 3, unit: 'US$ bn' }, 'US$3~billion'],
		[{ value: 7, unit: '%' }, '7%'],
	])('stay figures in %o', (value, text) => {
		expect(print(value, words)).toBe(text);
	});

	it('stay figures where no sentence is', () => {
		expect(print({ value: 4, unit: 'tunnels' })).toBe('4~tunnels');
	});
});

describe('parseValueFormat', () => {
	it.each([
		[undefined, { compact: false, bare: false, words: true }],
		['compact', { compact: true, bare: false, words: true }],
		['number', { compact: false, bare: true, words: true }],
		['compact number', { compact: true, bare: true, words: true }],
	])('reads %o', (options, format) => {
		expect(parseValueFormat(options)).toEqual(format);
	});
});
