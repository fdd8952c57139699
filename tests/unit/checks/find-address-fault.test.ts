import { describe, expect, it } from 'vitest';
import { findAddressFault, isWebAddress } from '../../../src/checks/find-address-fault.ts';

describe('findAddressFault', () => {
	it.each([
		'https://example.org/',
		'http://example.org:8080/a?b=c#d',
		'HTTPS://EXAMPLE.ORG',
		'https://example.org/a:b@c',
		'https://한국.kr/',
		'https://8.8.8.8/',
		'https://172.32.0.1/',
		'mailto:name@example.org',
		'MAILTO:name@example.org?subject=A%20word',
		'/chapter/',
		'/chapter/#id',
		'#id',
		'/files/a:b.csv',
		'relative',
		'',
	])('lets "%s" pass', (address) => {
		expect(findAddressFault(address)).toBeUndefined();
	});

	it.each([
		['javascript:alert(1)', 'has the scheme "javascript:"'],
		['JavaScript:alert(1)', 'has the scheme "javascript:"'],
		['java\nscript:alert(1)', 'holds a space or a character that is not seen'],
		[' javascript:alert(1)', 'holds a space or a character that is not seen'],
		['\u0001javascript:alert(1)', 'holds a space or a character that is not seen'],
		['data:text/html,x', 'has the scheme "data:"'],
		['vbscript:x', 'has the scheme "vbscript:"'],
		['file:///etc/passwd', 'has the scheme "file:"'],
		['blob:https://example.org/x', 'has the scheme "blob:"'],
		['tel:1', 'has the scheme "tel:"'],
		['//example.org/', 'names another host without https:'],
		['\\\\example.org', 'holds a backslash, which browsers take for a slash'],
		['/\\example.org', 'holds a backslash, which browsers take for a slash'],
		['https://u:p@example.org/', 'holds a user name or a password'],
		['https://u@example.org/', 'holds a user name or a password'],
		['https://:p@example.org/', 'holds a user name or a password'],
		['http://localhost/', 'leads to "localhost", which is no host of the public web'],
		['http://localhost./', 'leads to "localhost.", which is no host of the public web'],
		['http://a.localhost/', 'leads to "a.localhost", which is no host of the public web'],
		['http://2130706433/', 'leads to "127.0.0.1", which is no host of the public web'],
		['http://0x7f.1/', 'leads to "127.0.0.1", which is no host of the public web'],
		['http://10.1.2.3/', 'leads to "10.1.2.3", which is no host of the public web'],
		['http://172.31.255.255/', 'leads to "172.31.255.255", which is no host of the public web'],
		['http://169.254.169.254/', 'leads to "169.254.169.254", which is no host of the public web'],
		['http://[::1]/', 'leads to "[::1]", which is no host of the public web'],
		['http://nas.local/', 'leads to "nas.local", which is no host of the public web'],
		['https://[river]/', 'cannot be read as an address'],
		['https:', 'cannot be read as an address'],
		['mailto:', 'holds no e-mail address'],
		['mailto:name', 'holds no e-mail address'],
		['mailto:name@localhost', 'holds no e-mail address'],
		['mailto:a@example.org,b@example.org', 'holds no e-mail address'],
	])('refuses "%s"', (address, fault) => {
		expect(findAddressFault(address)).toBe(fault);
	});
});

describe('isWebAddress', () => {
	it('is true of the public web alone', () => {
		expect(isWebAddress('https://example.org/')).toBe(true);
		for (const address of ['/chapter/', 'mailto:a@example.org', 'http://localhost/', 'www.a.org'])
			expect(isWebAddress(address)).toBe(false);
	});
});
