import { expect, test } from 'vitest';
import { printAddress, shortenUrl } from '../../../src/model/print-address.ts';

test('an address is printed as it is typed', () => {
	expect(shortenUrl('https://example.org/river/')).toBe('example.org/river');
	expect(printAddress(new URL('https://example.org/river/'))).toBe('example.org/river');
});

test.each([
	['https://example.org/wiki/Sino%E2%80%93Korean_Bridge', 'example.org/wiki/Sino–Korean_Bridge'],
	['https://example.org/wiki/%EB%A7%90%EB%8F%84_%28Incheon%29', 'example.org/wiki/말도_(Incheon)'],
	['https://example.org/?c=2%2F14&f%5B0%5D=a%3A1', 'example.org/?c=2/14&f[0]=a:1'],
])('%s is printed as a reader can read and type it', (url, printed) => {
	expect(shortenUrl(url)).toBe(printed);
	const read = (address: string) => decodeURIComponent(new URL(address).href);
	expect(read(`https://${printed}`)).toBe(read(url));
});

test.each(['a%2Fb', 'a%20b', 'a%3Fb', 'a%23b', '100%25', 'b%26c?d=e%26f%3Dg', '%E2%80', '%FF'])(
	'"%s" would be another address, or none, decoded',
	(path) => {
		expect(shortenUrl(`https://example.org/${path}`)).toBe(`example.org/${path}`);
	},
);

test('the machine that built the site is no address', () => {
	expect(printAddress(new URL('http://localhost:4321/river/'))).toBeUndefined();
});
