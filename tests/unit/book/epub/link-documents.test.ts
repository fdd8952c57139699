import { expect, test } from 'vitest';
import { linkDocuments } from '../../../../src/book/epub/link-documents.ts';
import { serialize } from '../../../../src/html/serialize.ts';
import { makeDocument } from './make-document.ts';

const site = 'https://example.org';

/** How a link in the chapter on seas comes out. */
function follow(href: string): string | undefined {
	const rivers = makeDocument('rivers', '<h2 id="yalu">Yalu</h2>', { address: `${site}/rivers/` });
	const claims = makeDocument('claims', '<p id="claim-length">x</p>', {
		places: new Map([[`${site}/claims/length/`, 'claim-length']]),
	});
	const seas = makeDocument('seas', `<p id="east"><a href="${href}">x</a></p>`, {
		address: `${site}/seas/`,
	});
	linkDocuments([rivers, claims, seas]);
	return /href="([^"]*)"/.exec(serialize(seas.body))?.[1];
}

test.each([
	['a page that the book holds', '/rivers/', 'rivers.xhtml'],
	['a part of it', '/rivers/#yalu', 'rivers.xhtml#yalu'],
	['a part that the book leaves out', '/rivers/#downloads', 'rivers.xhtml'],
	['a page that is an entry in the book', '/claims/length/', 'claims.xhtml#claim-length'],
	['a part of such a page', '/claims/length/#essay', 'claims.xhtml#claim-length'],
	['a place in the same chapter', '/seas/#east', '#east'],
])('a link to %s stays in the book', (_, path, expected) => {
	expect(follow(site + path)).toBe(expected);
});

test('a link to anything else stays as it is', () => {
	expect(follow(`${site}/search/`)).toBe(`${site}/search/`);
	expect(follow('https://example.com/rivers/')).toBe('https://example.com/rivers/');
});
