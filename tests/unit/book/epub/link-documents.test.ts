import { describe, expect, test } from 'vitest';
import { linkDocuments } from '../../../../src/book/epub/link-documents.ts';
import { serialize } from '../../../../src/html/serialize.ts';
import { makeDocument } from './make-document.ts';

/** How the chapter on seas comes out beside one on rivers. */
function link(html: string): string {
	const rivers = makeDocument('rivers', '<h2 id="rivers--yalu">Yalu</h2>');
	const seas = makeDocument('seas', html);
	linkDocuments([rivers, seas]);
	return serialize(seas.body).replace(/^<section>|<\/section>$/g, '');
}

describe('a link', () => {
	test.each([
		['a part', '#rivers', 'rivers.xhtml'],
		['a place in another part', '#rivers--yalu', 'rivers.xhtml#yalu'],
		['a place in the same part', '#seas--east', '#east'],
		['the web', 'https://example.org/rivers/', 'https://example.org/rivers/'],
	])('to %s leads there', (_, href, expected) => {
		expect(link(`<p id="seas--east"><a href="${href}">x</a></p>`)).toBe(
			`<p id="east"><a href="${expected}">x</a></p>`,
		);
	});

	test('to what the book lacks is an error', () => {
		expect(() => link('<a href="#lakes">x</a>')).toThrow(
			'seas.xhtml leads to "#lakes", which no document has.',
		);
	});
});

test('what refers to ids refers to them still', () => {
	expect(
		link(
			'<svg aria-labelledby="seas--a seas--b"><title id="seas--a">A</title><desc id="seas--b">B</desc>' +
				'<path id="seas--c" fill="url(#seas--d)"/><use href="#seas--c"/></svg>',
		),
	).toBe(
		'<svg xmlns="http://www.w3.org/2000/svg" aria-labelledby="a b"><title id="a">A</title><desc id="b">B</desc>' +
			'<path id="c" fill="url(#d)"/><use href="#c"/></svg>',
	);
});

test('a drawing from a file keeps its ids', () => {
	const svg =
		'<svg xmlns="http://www.w3.org/2000/svg"><path id="coast"/><use href="#coast"/></svg>';
	expect(link(svg)).toBe(svg);
});

test('places of the index that no line names are gone', () => {
	expect(
		link(
			'<p><span id="seas--name-1">A</span><span id="seas--name-2">B</span></p><a href="#seas--name-2">1</a>',
		),
	).toBe('<p>A<span id="name-2">B</span></p><a href="#name-2">1</a>');
});

test('a name of a figure stays, which no link leads to', () => {
	const figure =
		'<figure aria-labelledby="seas--name"><p><span id="seas--name">A</span></p></figure>';
	expect(link(figure)).toBe(figure.replaceAll('seas--', ''));
});

test('it is told where each place of the page stands now', () => {
	const rivers = makeDocument('rivers', '<h2 id="rivers--yalu">Yalu</h2>');
	const places = linkDocuments([rivers]);
	expect(places.get('rivers')).toEqual({ document: rivers, element: rivers.body });
	expect(places.get('rivers--yalu')).toMatchObject({ document: rivers, id: 'yalu' });
});
