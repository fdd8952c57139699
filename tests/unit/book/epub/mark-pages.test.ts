import { expect, test } from 'vitest';
import { linkDocuments } from '../../../../src/book/epub/link-documents.ts';
import { markPages, type PrintedPage } from '../../../../src/book/epub/mark-pages.ts';
import { serialize } from '../../../../src/html/serialize.ts';
import { makeDocument } from './make-document.ts';

const mark = (number: number) =>
	`<span epub:type="pagebreak" role="doc-pagebreak" id="page-${number}" aria-label="${number}"></span>`;

/** Marks pages in a book of one part. */
function markPart(id: string, html: string, printed: PrintedPage[]) {
	const document = makeDocument(id, html);
	const front = makeDocument('book', '');
	const count = Math.max(...printed.map(({ number }) => number));
	const pages = markPages(front, linkDocuments([document]), printed, count);
	return { html: serialize(document.body), front: serialize(front.body), pages };
}

test('a part begins where its page begins, other pages at their first place', () => {
	const { html, pages } = markPart(
		'river',
		'<p>A<sup class="mark" id="river--ref-1">1</sup>.</p><h2 id="river--yalu">Yalu</h2>',
		[
			{ number: 3, id: 'river' },
			{ number: 4, id: 'river--ref-1' },
			{ number: 5, id: 'river--yalu' },
		],
	);
	expect(html).toBe(
		`<section>${mark(3)}<p>A${mark(4)}<sup class="mark" id="ref-1">1</sup>.</p>` +
			`<h2 id="yalu">${mark(5)}Yalu</h2></section>`,
	);
	expect(pages.slice(2)).toEqual([
		{ number: 3, href: 'river.xhtml#page-3' },
		{ number: 4, href: 'river.xhtml#page-4' },
		{ number: 5, href: 'river.xhtml#page-5' },
	]);
});

test('a claim and a map have the ids of their elements, not others that resemble them', () => {
	const { html } = markPart(
		'claims',
		'<ul><li id="claims--length">A</li><li id="claims--claim-length">B</li></ul>',
		[{ number: 7, id: 'claims--length' }],
	);
	expect(html).toContain(`<li id="length">${mark(7)}A</li><li id="claim-length">B</li>`);
});

test('a link is no place for a mark, so it goes before', () => {
	const { html } = markPart('river', '<p>A <a id="river--ref-2" href="#river">b</a></p>', [
		{ number: 6, id: 'river--ref-2' },
	]);
	expect(html).toContain(`<p>A ${mark(6)}<a id="ref-2"`);
});

test('in a list of terms the mark stands in the term, where the grammar allows it', () => {
	const { html } = markPart(
		'glossary',
		'<dl><div id="glossary--juche"><dt>Juche</dt><dd>x</dd></div></dl>',
		[{ number: 9, id: 'glossary--juche' }],
	);
	expect(html).toContain(`<dt>${mark(9)}Juche</dt>`);
});

test('what stands before the first part is marked at the front', () => {
	const { front, pages } = markPart('river', '<p>A</p>', [{ number: 3, id: 'river' }]);
	expect(front).toBe(`<section>${mark(1)}${mark(2)}</section>`);
	expect(pages.map(({ href }) => href)).toEqual([
		'book.xhtml#page-1',
		'book.xhtml#page-2',
		'river.xhtml#page-3',
	]);
});

test.each([
	['whose start nobody knows', []],
	['that only paper has', [{ number: 2, id: 'notes' }]],
	['that a figure opens which the e-book has earlier', [{ number: 2, id: 'river--a' }]],
])('a page %s is marked beside the one before, so that none is missing', (_, second) => {
	const { html, pages } = markPart(
		'river',
		'<p id="river--a">A</p><p id="river--b">B</p><p id="river--c">C</p>',
		[{ number: 1, id: 'river--b' }, ...second, { number: 3, id: 'river--c' }],
	);
	expect(html).toContain(`<p id="b">${mark(1)}${mark(2)}B</p><p id="c">${mark(3)}C</p>`);
	expect(pages.map(({ number }) => number)).toEqual([1, 2, 3]);
});
