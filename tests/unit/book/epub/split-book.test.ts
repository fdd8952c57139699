import { expect, test } from 'vitest';
import { splitBook } from '../../../../src/book/epub/split-book.ts';
import { serialize } from '../../../../src/html/serialize.ts';

const page = (parts: string) =>
	`<div class="book" data-home="https://example.org/" data-description="A book.">${parts}</div>
	<footer class="site-footer"><p class="astro-x">Checked in June.</p><ul><li>x</li></ul></footer>`;

const chapter = `<article class="book-part" id="river" data-title="The river" data-number="3" data-group="The country"
	data-epub-type="chapter" data-bindings="book e-book"><h2>The river</h2><h3 id="river--source">Source</h3></article>`;

const plates = `<article class="book-part" id="plates" data-title="Plates" data-epub-type="appendix" data-bindings="book">
	<h2>Plates</h2></article>`;

const split = (parts: string) => splitBook(page(parts));

test('each part of the e-book becomes a document, its headings a level higher', () => {
	const { documents } = split(chapter);
	expect(documents).toHaveLength(1);
	const [document] = documents;
	expect(document).toMatchObject({
		id: 'river',
		kind: 'chapter',
		title: 'The river',
		label: '3 The river',
		group: 'The country',
	});
	expect(document && serialize(document.body)).toBe(
		'<section epub:type="chapter" role="doc-chapter" aria-label="The river">' +
			'<h1>The river</h1><h2 id="river--source">Source</h2></section>',
	);
});

test('what stands in other bindings only is left out', () => {
	expect(split(plates).documents).toEqual([]);
});

test('a part that is hidden on paper is whole in the e-book', () => {
	const hidden = chapter.replace('data-bindings="book e-book"', 'data-bindings="e-book" hidden');
	const [document] = split(hidden).documents;
	expect(document && serialize(document.body)).toContain('<h1>The river</h1>');
});

test('the page says what the book is', () => {
	const { home, description, colophon } = split(chapter);
	expect({ home, description }).toEqual({
		home: 'https://example.org/',
		description: 'A book.',
	});
	expect(colophon.map((paragraph) => serialize(paragraph))).toEqual(['<p>Checked in June.</p>']);
});

test('a page without a book is an error', () => {
	expect(() => splitBook('<p>x</p>')).toThrow('The page holds no book.');
});
