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
	const pages = markPages(linkDocuments([document]), printed);
	return { html: serialize(document.body), pages };
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
	expect(pages).toEqual([
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

test('what the e-book lacks has no page in it', () => {
	expect(markPart('river', '', [{ number: 7, id: 'notes' }]).pages).toEqual([]);
	expect(markPart('river', '', [{ number: 7, id: 'river--x' }]).pages).toEqual([]);
});

test('a page that a figure opens which paper has later is passed over, so that pages stand in order', () => {
	const { pages } = markPart('river', '<p id="river--a">A</p><p id="river--b">B</p>', [
		{ number: 3, id: 'river--b' },
		{ number: 4, id: 'river--a' },
	]);
	expect(pages.map(({ number }) => number)).toEqual([3]);
});
