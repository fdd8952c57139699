import { describe, expect, it } from 'vitest';
import { quoteLink, resolveAddress } from '../../../../src/checks/built/resolve-address.ts';

const site = { base: '/base/', origin: 'https://river.example' };
const resolve = (address: string) => resolveAddress(site, 'river/index.html', address);

describe('resolveAddress', () => {
	it.each([
		['/base/', 'index.html', undefined],
		['/base/dmz/', 'dmz/index.html', undefined],
		['../dmz/?page=2#line', 'dmz/index.html', 'line'],
		['#l%C3%A4nge', 'river/index.html', 'länge'],
		['https://river.example/base/a%20b.pdf', 'a b.pdf', undefined],
		['/base/dmz', 'dmz', undefined],
	])('finds the file of %s', (address, file, fragment) => {
		expect(resolve(address)).toEqual({ kind: 'inside', file, fragment });
	});

	it.each([
		['/dmz/', 'outside'],
		['https://[dmz]/', 'malformed'],
		['//other.example/base/', 'elsewhere'],
		['mailto:river@river.example', 'elsewhere'],
	])('says that %s is %s', (address, kind) => {
		expect(resolve(address).kind).toBe(kind);
	});
});

describe('quoteLink', () => {
	it('takes the base off, as authors do not write it', () => {
		expect(quoteLink(site, '/base/dmz/#line')).toBe('(/dmz/#line)');
		expect(quoteLink(site, '#line')).toBe('(#line)');
	});
});
