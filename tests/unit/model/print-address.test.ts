import { expect, test } from 'vitest';
import { printAddress, shortenUrl } from '../../../src/model/print-address.ts';

test('an address is printed as it is typed', () => {
	expect(shortenUrl('https://example.org/river/')).toBe('example.org/river');
	expect(printAddress(new URL('https://example.org/river/'))).toBe('example.org/river');
});

test('the machine that built the site is no address', () => {
	expect(printAddress(new URL('http://localhost:4321/river/'))).toBeUndefined();
});
