import { expect, test } from 'vitest';
import { markNames } from '../../../src/book/mark-names.ts';

test('the first mention in each paragraph gets an id', () => {
	const { html, found } = markNames('<p>Seoul, Seoul</p><p>Seoul</p>', ['Seoul'], 'river');
	expect(html).toBe(
		'<p><span id="river--name-1">Seoul</span>, Seoul</p><p><span id="river--name-2">Seoul</span></p>',
	);
	expect(found.map(({ id }) => id)).toEqual(['river--name-1', 'river--name-2']);
});

test('the longer name wins, and parts of words are none', () => {
	const { found } = markNames('<p>Kim Il Sung, Kimchi, Il</p>', ['Kim', 'Kim Il Sung'], 'p');
	expect(found.map(({ name }) => name)).toEqual(['Kim Il Sung']);
});

test('a name is found where its author went on to the next line', () => {
	const { html, found } = markNames('<p>Kim Il\nSung</p>', ['Kim Il Sung'], 'p');
	expect(found.map(({ name }) => name)).toEqual(['Kim Il Sung']);
	expect(html).toBe('<p><span id="p--name-1">Kim Il\nSung</span></p>');
});

test('drawings, headings and attributes are passed over', () => {
	const html = '<h3>Seoul</h3><svg><g><text>Seoul</text></g></svg><p title="Seoul">x</p>';
	expect(markNames(html, ['Seoul'], 'p').html).toBe(html);
});

test('a mention has its sentence, without what stands behind words, in which initials end none', () => {
	const html =
		'<p>It rains.<sup>1</sup> By B. R. <b>Myers</b> it is “dry.” So <a>Seoul</a>, too.</p><p>Seoul</p>';
	const { found } = markNames(html, ['Myers', 'Seoul'], 'p');
	expect(found.map(({ sentence }) => sentence)).toEqual([
		'By B. R. Myers it is “dry.”',
		'So Seoul, too.',
		'Seoul',
	]);
});
