import { expect, test } from 'vitest';
import { cutAddress } from '../../../src/model/cut-address.ts';

test('an address is cut before its marks, and only what is long before a hyphen', () => {
	expect(cutAddress('example.org/2013/11-rivers?page=1&lang=en')).toEqual([
		'example.org',
		'/2013',
		'/11-rivers',
		'?page=1',
		'&lang=en',
	]);
	expect(cutAddress('example.org/the-rivers-of-the-north-and-their-mouths')).toEqual([
		'example.org',
		'/the-rivers',
		'-of-the',
		'-north-and',
		'-their',
		'-mouths',
	]);
});

test('no letter is lost', () => {
	const address = 'example.org/a_very-long.piece%20of=an+address-with-many-marks/?x=1&y=2';
	expect(cutAddress(address).join('')).toBe(address);
});
