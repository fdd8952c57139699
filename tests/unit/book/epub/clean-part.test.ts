import { parseFragment } from 'parse5';
import { expect, test } from 'vitest';
import { cleanPart } from '../../../../src/book/epub/clean-part.ts';
import { moveNotes } from '../../../../src/book/epub/move-notes.ts';
import { serialize } from '../../../../src/html/serialize.ts';
import { make } from '../../../../src/html/tree.ts';

const read = (html: string) => make('article', {}, parseFragment(html).childNodes.slice());

function clean(html: string): string {
	const article = read(html);
	cleanPart(article);
	return serialize(article).replace(/^<article>|<\/article>$/g, '');
}

test('a term leads to the glossary and leaves its card behind', () => {
	expect(
		clean(
			'<p><a class="term" href="#glossary--juche">Juche</a>.</p>' +
				'<div class="term-cards"><div class="term__card" popover>A doctrine.</div></div>',
		),
	).toBe(
		'<p><a class="term" href="#glossary--juche" epub:type="glossref" role="doc-glossref">Juche</a>.</p>',
	);
});

test('a source mark says its numbers in text', () => {
	expect(
		clean(
			'<sup class="mark"><a href="#source-a" data-mark="2"></a><a href="#source-b" data-mark="–4"></a>' +
				'<span class="mark__plain"> [2–4]</span></sup>',
		),
	).toMatch(/<sup class="mark"><a [^>]*>2<\/a><a [^>]*>–4<\/a><\/sup>/);
});

test('what only works on the site or on paper is gone', () => {
	expect(
		clean(
			'<div class="heading"><h2 id="a">A</h2><span class="print-only">On paper</span></div>' +
				'<p>Of June.<span data-bindings="book"> In the record.</span></p>' +
				'<p><a href="#b">B</a><span class="see-page" data-page-of="b"></span><span hidden>, C</span></p>',
		),
	).toBe('<h2 id="a">A</h2><p>Of June.</p><p><a href="#b">B</a></p>');
});

test('a link that leads to the web on paper leads to the place that only the e-book has', () => {
	expect(clean('<a href="https://example.org/claims/a/" data-place="claims--a">A</a>')).toBe(
		'<a href="#claims--a">A</a>',
	);
});

test('folded words are open', () => {
	expect(clean('<details class="fold"><summary>More</summary><p>Text</p></details>')).toBe(
		'<p>Text</p>',
	);
});

test('a section that is a group is one to older readers too', () => {
	expect(clean('<section role="group"><p>A</p></section><section>B</section>')).toBe(
		'<div role="group"><p>A</p></div><section>B</section>',
	);
});

test('what paper leaves out for the e-book stays', () => {
	expect(clean('<p data-bindings="e-book" hidden>A</p><p data-bindings="book" hidden>B</p>')).toBe(
		'<p>A</p>',
	);
});

test('classes of the build and attributes for scripts are gone, Korean stays marked', () => {
	expect(
		clean('<p class="lead astro-abc123" data-themes="x" tabindex="0"><i lang="ko">주체</i></p>'),
	).toBe('<p class="lead"><i lang="ko" xml:lang="ko">주체</i></p>');
});

test('an event does not lead to itself, but a mention of it leads there', () => {
	const event = (id: string) =>
		`<li class="event"${id}><a class="event__title" href="x">War</a></li>`;
	expect(clean(event(' id="war"'))).toContain('<strong>War</strong>');
	expect(clean(event(''))).toContain('<a class="event__title" href="x">War</a>');
});

test('notes become footnotes under their permanent ids, lettered in order', () => {
	const note = (id: string) =>
		`<span class="note" id="${id}"><label>x</label><span class="note__body">About <b>${id}</b>.</span></span>`;
	const article = read(`<p>One${note('first')} two${note('second')}.</p>`);
	const notes = moveNotes(article);
	expect(serialize(article)).toBe(
		'<article><p>One<sup class="noteref"><a epub:type="noteref" role="doc-noteref" id="first-ref" href="#first" aria-label="Note a">a</a></sup>' +
			' two<sup class="noteref"><a epub:type="noteref" role="doc-noteref" id="second-ref" href="#second" aria-label="Note b">b</a></sup>.</p></article>',
	);
	expect(notes && serialize(notes)).toContain(
		'<aside epub:type="footnote" role="doc-footnote" id="first" class="footnote"><p>' +
			'<a role="doc-backlink" href="#first-ref" aria-label="Back to note a">a</a> About <b>first</b>.</p></aside>',
	);
});

test('a text without notes gets no section for them', () => {
	expect(moveNotes(read('<p>One.</p>'))).toBeUndefined();
});
