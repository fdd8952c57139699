import { describe, expect, it } from 'vitest';
import { fillAllTokens, fillTokens } from '../../../src/model/fill-tokens.ts';
import { makeClaim, makeValue } from '../../support/make-entries.ts';

const claims = new Map([
	[
		'people',
		makeClaim({
			values: { new: makeValue({ value: 26498823, qualifier: 'about', unit: 'people' }) },
		}),
	],
]);

describe('fillTokens', () => {
	it('puts figures into a text as they are printed', () => {
		expect(fillTokens('The count is {people/new|compact}.', claims)).toBe(
			'The count is about\u00a026.5\u00a0million\u00a0people.',
		);
	});

	it('leaves the words that rest on a claim', () => {
		expect(fillTokens('The count {people: is old}.', claims)).toBe('The count is old.');
	});

	it('leaves a text without tokens as it is', () => {
		expect(fillTokens('Two states.', claims)).toBe('Two states.');
	});

	it.each(['{people/old}', '{cattle/new}'])('throws for %s, which names no figure', (token) => {
		expect(() => fillTokens(`A ${token}.`, claims)).toThrow(`No figure for ${token}.`);
	});
});

describe('fillAllTokens', () => {
	it('fills every string in lists and objects and keeps the rest', () => {
		const entry = {
			n: 1,
			none: null,
			list: ['{people/new|number}', { deep: '{people/new|number}' }],
		};
		expect(fillAllTokens(entry, claims)).toEqual({
			n: 1,
			none: null,
			list: ['about\u00a026,498,823', { deep: 'about\u00a026,498,823' }],
		});
	});
});
