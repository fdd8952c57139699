import { parseFragment } from 'parse5';
import { expect, test } from 'vitest';
import { thinIndex } from '../../../../src/book/epub/thin-index.ts';
import { serialize } from '../../../../src/html/serialize.ts';
import { make } from '../../../../src/html/tree.ts';

const place = (id: string, label: string) => `<span hidden>, <a href="#${id}">${label}</a></span>`;

/** A line of the index as it comes out, where the e-book has the places `a`, `b` and `c`. */
function thin(places: string): string {
	const line = `<li>Yalu <span class="book-index__places">${places}</span></li>`;
	const index = make('ul', {}, parseFragment(line).childNodes.slice());
	thinIndex(index, new Set(['a', 'b', 'c']));
	return serialize(index).replace(/^<ul[^>]*>|<\/ul>$| epub:type="[^"]*"/g, '');
}

test('each chapter is named once, with the first place that the e-book has in it', () => {
	const places = place('a', '1') + place('b', '1') + place('x', '2') + place('c', '2');
	expect(thin(places)).toBe('<li>Yalu <span><a href="#a">1</a>, <a href="#c">2</a></span></li>');
});

test('chapters stand in their order, in whatever order their matters do', () => {
	const places = place('c', '10') + place('a', '9') + place('b', '10');
	expect(thin(places)).toBe('<li>Yalu <span><a href="#a">9</a>, <a href="#c">10</a></span></li>');
});

test('a name that only stands where the e-book does not has no line', () => {
	expect(thin(place('x', '2'))).toBe('');
});

test('a line that leads to another stays', () => {
	expect(thin('')).toBe('<li>Yalu <span></span></li>');
});
