import { expect, test } from 'vitest';
import { splitStyles, waiting } from '../../../src/html/split-styles.ts';
import { hashForPolicy } from '../../../src/model/hash-for-policy.ts';

const END = '<!--end of the first screen-->';

/** Splits a page with these styles and this first screen; answers what stays in the head and what is linked. */
function split(css: string, above: string): { head: string; linked: string; html: string } {
	const page =
		`<head><meta content="style-src '${hashForPolicy(css)}'"><style>@layer a;</style><style>${css}</style></head>` +
		`<body class="site">${above}${END}<figure class="map">…</figure></body>`;
	let linked = '';
	const html = splitStyles(
		page,
		(text) => {
			linked = text;
			return '/all.css';
		},
		hashForPolicy,
	);
	return {
		head: /<style>@layer a;<\/style><style>(.*?)<\/style>/s.exec(html)?.[1] ?? '',
		linked,
		html,
	};
}

test.each([
	['.site{color:red}', '.site{color:red}'],
	['figure{margin:0}.map{color:red}', ''],
	['p{margin:0}p.map,p .x{color:red}', 'p{margin:0}'],
	['.map,.site{color:red}', '.map,.site{color:red}'],
	['p:not(.map){color:red}', 'p:not(.map){color:red}'],
	['p:has(.map){color:red}', 'p:has(.map){color:red}'],
	[':is(.map,.x) p,:where(.map,p)>*{color:red}', ':is(.map,.x) p,:where(.map,p)>*{color:red}'],
	[':is(.map,.x) p{color:red}', ''],
	['.map::before,p::before{content:"–"/""}', '.map:before,p:before{content:"–"/""}'],
	['p[data-open]:hover,:root,*{color:red}', 'p[data-open]:hover,:root,*{color:red}'],
	['@layer a{.map{color:red}p{margin:0}}', '@layer a{p{margin:0}}'],
	['@media (width>=60rem){.map{margin:0}}', ''],
	[
		'@media (width>=60rem){p{margin:0}}@media print{p{color:#000}}',
		'@media (width>=60rem){p{margin:0}}',
	],
])('of %s the head keeps %s', (css, kept) => {
	expect(split(css, '<p class="lead">…</p>').head).toBe(kept);
});

test('all styles are linked where the first screen ends, in their order, but the faces once', () => {
	const face = '@font-face{font-family:A;src:local(B)}';
	const { head, linked, html } = split(
		`${face}p{color:red}.map{color:green}.site p{color:#00f}`,
		'<p>…</p>',
	);
	expect(head).toBe(`${face}p{color:red}.site p{color:#00f}`);
	expect(linked).toBe('p{color:red}.map{color:green}.site p{color:#00f}');
	expect(html).toContain(
		`<p>…</p><link rel="stylesheet" href="/all.css"><script>${waiting}</script><figure`,
	);
});

test('the policy knows the styles of the head', () => {
	const { head, html } = split('.site{color:red}.map{color:red}', '');
	expect(html).toContain(`<meta content="style-src '${hashForPolicy(head)}'">`);
});

test('a page without a mark stays as it is', () => {
	const page = '<style>p{color:red}</style><p>…</p>';
	expect(splitStyles(page, () => '/all.css', hashForPolicy)).toBe(page);
});
