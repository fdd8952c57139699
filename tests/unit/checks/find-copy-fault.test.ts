import { describe, expect, it } from 'vitest';
import { findCopyFault } from '../../../src/checks/find-copy-fault.ts';

describe('findCopyFault', () => {
	it.each([
		'https://example.org/rivers/?p=12',
		'https://www.example.org/test/preview-of-rivers/search/fords',
		'https://latest.example.org/',
		'https://protest.example.org/',
		'https://contests.example.org/',
		'https://test.com/',
		'https://demo.org/',
		'https://m.example.co.kr/view/1',
		'https://example.org/camp/?lang=en&page=2',
		'https://example.org/https-and-rivers',
		'ftp://dev.example.org/',
		'no address',
	])('lets "%s" pass', (address) => {
		expect(findCopyFault(address)).toBeUndefined();
	});

	it.each([
		['https://dev-v4.example.org/a', 'is on "dev-v4", by its name a test or staging server'],
		['https://core-prod.example.org/a', 'is on "core-prod", by its name a test or staging server'],
		[
			'https://homsy-staging.example.org/',
			'is on "homsy-staging", by its name a test or staging server',
		],
		['https://web.test.example.org/a', 'is on "test", by its name a test or staging server'],
		['https://ciaotest.cc.example.edu/a', 'is on "ciaotest", by its name a test or staging server'],
		['https://demo.example.co/1/a', 'is on "demo", by its name a test or staging server'],
		['https://d1.cloudfront.net/a.json', 'is on "cloudfront.net", which serves copies of pages'],
		['https://abc.ipfs.dweb.link/wiki/A', 'is on "dweb.link", which serves copies of pages'],
		['https://mcdn.example.com/a', 'is on "mcdn", by its name a server that only delivers pages'],
		['https://mail.example.com/a', 'is on "mail", by its name a server that only delivers pages'],
		['https://m3.example.co.kr/a', 'is on "m3", by its name a server that only delivers pages'],
		['https://example.org/preview/en/a', 'is that of a preview'],
		['https://example.org/a/amp', 'is that of the page as telephones get it (AMP)'],
		['https://example.org/view_amp.asp?id=1', 'is that of the page as telephones get it (AMP)'],
		['https://example.org/a?id=1&utm_source=feed', 'has the tail "utm_source"'],
		['https://example.org/a?outputType=amp', 'has the tail "outputType"'],
		['https://example.org/wp-json/wp/v2/posts/1', 'is that of data behind a page'],
		['https://example.org/?rest_route=%2Fwp%2Fv2', 'is that of data behind a page'],
		['https://example.org/search?q=rivers', 'is that of a search'],
		['https://example.org/?s=rivers', 'is that of a search'],
		['https://example.net/p/https:%2F%2Fexample.org%2Fa', 'holds another address'],
		['https://example.net/https://example.org/a', 'holds another address'],
		['https://example.net/?u=https%3A%2F%2Fexample.org', 'holds another address'],
	])('finds that "%s" %s', (address, what) => {
		expect(findCopyFault(address)?.what).toBe(what);
	});

	it('lets an archive name what it keeps', () => {
		const address = 'https://archive.example.net/2024/https://example.org/a';
		expect(findCopyFault(address)?.what).toBe('holds another address');
		expect(findCopyFault(address, true)).toBeUndefined();
	});
});
