import { expect, test } from 'vitest';
import { markPages } from '../../../../src/book/epub/mark-pages.ts';
import { serialize } from '../../../../src/html/serialize.ts';
import { makeDocument } from './make-document.ts';

const mark = (number: number) =>
	`<span epub:type="pagebreak" role="doc-pagebreak" id="page-${number}" aria-label="${number}"></span>`;

test('a part begins where its page begins, other pages at their first place', () => {
	const river = makeDocument(
		'river',
		'<p>A<sup class="mark" id="ref-1">1</sup>.</p><h2 id="yalu">Yalu</h2>',
	);
	const pages = markPages(
		[river],
		[
			{ number: 3, id: 'river' },
			{ number: 4, id: 'river--ref-1' },
			{ number: 5, id: 'river--yalu' },
		],
	);
	expect(serialize(river.body)).toBe(
		`<section>${mark(3)}<p>A${mark(4)}<sup class="mark" id="ref-1">1</sup>.</p>` +
			`<h2 id="yalu">${mark(5)}Yalu</h2></section>`,
	);
	expect(pages.map(({ href }) => href)).toEqual([
		'river.xhtml#page-3',
		'river.xhtml#page-4',
		'river.xhtml#page-5',
	]);
});

test('in a list of terms the mark stands in the term, where the grammar allows it', () => {
	const glossary = makeDocument(
		'glossary',
		'<dl><div id="juche"><dt>Juche</dt><dd>x</dd></div></dl>',
	);
	markPages([glossary], [{ number: 9, id: 'glossary--juche' }]);
	expect(serialize(glossary.body)).toContain(`<dt>${mark(9)}Juche</dt>`);
});

test('what the e-book lacks has no page in it', () => {
	expect(markPages([makeDocument('river', '')], [{ number: 7, id: 'index' }])).toEqual([]);
	expect(markPages([makeDocument('river', '')], [{ number: 7, id: 'river--x' }])).toEqual([]);
});
