import { describe, expect, it } from 'vitest';
import { didYouMean, getEditDistance, suggest } from '../../../src/checks/suggest.ts';

describe('getEditDistance', () => {
	it.each([
		['', '', 0],
		['juche', 'juche', 0],
		['juche', 'jucheh', 1],
		['juche', 'uche', 1],
		['juche', 'jucke', 1],
		['kitten', 'sitting', 3],
		['', 'abc', 3],
	])('between "%s" and "%s" is %i', (a, b, distance) => {
		expect(getEditDistance(a, b)).toBe(distance);
		expect(getEditDistance(b, a)).toBe(distance);
	});
});

describe('suggest', () => {
	it('finds the id with a slip', () => {
		expect(suggest('jucheh', ['songun', 'juche'])).toBe('juche');
	});

	it('takes the nearest of several', () => {
		expect(suggest('border-chin', ['border-chile', 'border-china'])).toBe('border-china');
	});

	it('finds the id of which a part was left out', () => {
		expect(suggest('cia-2026', ['cia-factbook-2026', 'cia-factbook-2021'])).toBe(
			'cia-factbook-2026',
		);
	});

	it('does not choose between two ids with the same parts', () => {
		expect(suggest('cia-2026', ['cia-factbook-2026', 'cia-atlas-2026'])).toBeUndefined();
	});

	it('suggests nothing that is not close', () => {
		expect(suggest('juche', ['songun', 'famine'])).toBeUndefined();
	});

	it.each([
		['border-china', 'border-chXXX', 'border-china'],
		['border-china', 'border-cXXXX', undefined],
		['abcd', 'abXX', 'abcd'],
		['abcd', 'aXXX', undefined],
	])('lets a quarter of the letters differ, or two: %s for %s', (id, wrong, meant) => {
		expect(suggest(wrong, [id])).toBe(meant);
	});

	it('does not turn a short word into another one', () => {
		expect(suggest('ab', ['cd'])).toBeUndefined();
	});
});

describe('didYouMean', () => {
	it('puts the suggestion into brackets', () => {
		expect(didYouMean('jucheh', ['juche'])).toBe(' (did you mean "juche"?)');
	});

	it('says nothing without one', () => {
		expect(didYouMean('juche', [])).toBe('');
	});
});
