import { parseFragment } from 'parse5';
import { expect, test } from 'vitest';
import { serialize } from '../../../src/html/serialize.ts';

const toXhtml = (html: string): string =>
	parseFragment(html)
		.childNodes.map((node) => serialize(node))
		.join('');

test('elements without content are closed, others are not', () => {
	expect(toXhtml('<p>a<br>b</p><p></p>')).toBe('<p>a<br/>b</p><p></p>');
});

test('texts and attributes are escaped', () => {
	expect(toXhtml('<a href="?a=1&amp;b=2" title="&quot;">1 &lt; 2 &amp; 3</a>')).toBe(
		'<a href="?a=1&amp;b=2" title="&quot;">1 &lt; 2 &amp; 3</a>',
	);
});

test('a drawing names its namespace once, and what it holds of HTML does too', () => {
	expect(
		toXhtml('<svg viewbox="0 0 1 1"><foreignObject><p>x</p></foreignObject><path d=""/></svg>'),
	).toBe(
		'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><foreignObject>' +
			'<p xmlns="http://www.w3.org/1999/xhtml">x</p></foreignObject><path d=""/></svg>',
	);
});

test('comments are left out', () => {
	expect(toXhtml('<p>a<!-- b --></p>')).toBe('<p>a</p>');
});
