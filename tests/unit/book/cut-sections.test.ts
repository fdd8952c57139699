import { expect, test } from 'vitest';
import { cutSections } from '../../../src/book/cut-sections.ts';

test('a text is cut at its headings of the second level', () => {
	const known = '<header class="heading heading--2"> <h2 id="known">Known</h2></header><p>A.</p>';
	const part = '<header class="heading heading--3"> <h3 id="part">Part</h3></header>';
	const change = '<header class="heading heading--2"><h2 id="change">Change</h2></header>';
	expect([...cutSections(`<p>Before.</p>${known}${part}${change}`)]).toEqual([
		['known', known + part],
		['change', change],
	]);
});
