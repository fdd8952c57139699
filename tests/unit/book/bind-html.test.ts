import { describe, expect, test } from 'vitest';
import { bindHtml, type PartLinks } from '../../../src/book/bind-html.ts';

const links: PartLinks = {
	prefix: 'river',
	base: '/base/',
	home: 'https://example.org/base/',
	find: (path) =>
		({
			'/bridge/': { onPaper: 'bridge' },
			'/bridge/#piers': { onPaper: 'bridge--piers' },
			'/claims/': { inEbook: 'claims' },
			'/maps/': { onPaper: 'plates', inEbook: 'maps' },
		})[path] ?? {},
	hasPageNumber: (id) => id.startsWith('bridge'),
};
const bind = (html: string) => bindHtml(html, links);

test('ids and all that refers to them get the prefix of the part', () => {
	expect(bind('<p id="a" aria-labelledby="b c"><label for="d">x</label></p>')).toBe(
		'<p id="river--a" aria-labelledby="river--b river--c"><label for="river--d">x</label></p>',
	);
	expect(bind('<path fill="url(#hatch)"/>')).toBe('<path fill="url(#river--hatch)"/>');
});

test('a paragraph has its permanent id beside it, for its margin', () => {
	expect(bind('<p id="p-7k3q">x</p>')).toBe('<p id="river--p-7k3q" data-paragraph="7k3q">x</p>');
});

test('what belongs to another part of the book already keeps its id', () => {
	expect(bind('<li id="bridge--source-a">x</li>')).toBe('<li id="bridge--source-a">x</li>');
});

test('headings sink by one level', () => {
	expect(bind('<h1>A</h1><h2 id="b">B</h2>')).toBe('<h2>A</h2><h3 id="river--b">B</h3>');
	expect(bind('<h3>C</h3><h4>D</h4><h5>E</h5>')).toBe('<h4>C</h4><h5>D</h5><h6>E</h6>');
});

test('scripts are left out', () => {
	expect(bind('a<script type="module" src="/x.js"></script>b')).toBe('ab');
});

describe('links', () => {
	test('within the part stay within it', () => {
		expect(bind('<a href="#a">x</a>')).toBe('<a href="#river--a">x</a>');
	});

	test('to another part lead to its place, and leave room for its page number', () => {
		expect(bind('<a class="x" href="/base/bridge/#piers">x</a>.')).toBe(
			'<a class="x" href="#bridge--piers">x</a><span class="see-page" data-page-of="bridge--piers"></span>.',
		);
	});

	test('whose page stands apart from them get no number', () => {
		for (const name of ['data-page-apart', 'data-page']) {
			const html = `<a href="#bridge--piers" ${name}>x</a>`;
			expect(bind(html)).toBe(html);
		}
	});

	test('to a run of entries lead to the first, and leave room for the pages of all', () => {
		expect(bind('<a href="/base/bridge/#piers" data-page-to="arches">x</a>')).toContain(
			'<span class="see-page" data-page-of="bridge--piers" data-page-to="bridge--arches"></span>',
		);
	});

	test('to what only the e-book holds lead to the web on paper, and know their place in it', () => {
		expect(bind('<a href="/base/claims/">x</a>')).toBe(
			'<a href="https://example.org/base/claims/" data-place="claims">x</a>',
		);
		expect(bind('<a href="/base/maps/">x</a>')).toBe('<a href="#plates" data-place="maps">x</a>');
	});

	test('to what the book does not hold lead to the web', () => {
		expect(bind('<a href="/base/search/">x</a>')).toBe(
			'<a href="https://example.org/base/search/">x</a>',
		);
	});

	test('to places of the book and to other sites stay as they are', () => {
		const html = '<a href="#river--a">x</a><a href="https://example.com/">y</a>';
		expect(bind(html)).toBe(html);
	});
});

test('sections lose the names that would be alike in every chapter', () => {
	expect(bind('<section class="s" aria-labelledby="a">')).toBe('<section class="s">');
});
