import { expect, it } from 'vitest';
import { listCssAddresses } from '../../../../src/checks/built/css-addresses.ts';

it('lists addresses with and without quotes, but not those in comments', () => {
	const css =
		'@import "a.css";/* url(b.png) */ a{src:url(c.woff2) format("woff2"),url( \'d e.png\' )}';
	expect(listCssAddresses(css)).toEqual([
		{ address: 'a.css', index: 0 },
		{ address: 'c.woff2', index: 39 },
		{ address: 'd e.png', index: 68 },
	]);
});

it('lists an import in url() once', () => {
	expect(listCssAddresses('@import url("a.css");')).toEqual([{ address: 'a.css', index: 0 }]);
});
