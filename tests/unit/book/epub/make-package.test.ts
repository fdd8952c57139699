import { expect, test } from 'vitest';
import { makeIdentifier, renderPackage } from '../../../../src/book/epub/make-package.ts';
import { makeDocument, metadata } from './make-document.ts';

test('the identifier is the UUID of the address, version 5', () => {
	// Python: uuid.uuid5(uuid.NAMESPACE_URL, 'https://example.org/')
	expect(makeIdentifier('https://example.org/')).toBe(
		'urn:uuid:527dda32-a0de-5105-a042-cb475b5f7d11',
	);
});

test('documents stand in reading order and say what they hold', () => {
	const documents = [
		makeDocument('contents', '', { kind: 'toc' }),
		makeDocument('rivers', '<svg viewBox="0 0 1 1"></svg>'),
	];
	const text = renderPackage(metadata, documents, []);
	expect(text).toContain(
		'href="contents.xhtml" media-type="application/xhtml+xml" properties="nav"/>',
	);
	expect(text).toContain(
		'href="rivers.xhtml" media-type="application/xhtml+xml" properties="svg"/>',
	);
	expect(text).toContain('<itemref idref="f-contents-xhtml"/>\n<itemref idref="f-rivers-xhtml"/>');
});

test('words of the metadata are escaped', () => {
	const text = renderPackage({ ...metadata, title: 'North & South' }, [], []);
	expect(text).toContain('<dc:title id="title">North &amp; South</dc:title>');
});

test('the day of the edition is the time of the last change', () => {
	expect(renderPackage(metadata, [], [])).toContain(
		'<meta property="dcterms:modified">2026-06-12T00:00:00Z</meta>',
	);
});

test('the pages of a printed book are promised only where they are marked', () => {
	expect(renderPackage(metadata, [], [])).not.toContain('pageNavigation');
	const text = renderPackage({ ...metadata, pageSource: 'https://example.org/a4.pdf' }, [], []);
	expect(text).toContain('<meta property="schema:accessibilityFeature">pageNavigation</meta>');
	expect(text).toContain('<dc:source id="pagination">https://example.org/a4.pdf</dc:source>');
});

test('older readers find the contents, the cover and the start of the text', () => {
	const documents = [makeDocument('cover', '', { kind: 'cover' }), makeDocument('rivers', '')];
	const text = renderPackage(metadata, documents, []);
	expect(text).toContain('<spine toc="f-toc-ncx">');
	expect(text).toContain('<meta name="cover" content="f-cover-jpg"/>');
	expect(text).toContain('<reference type="cover" title="cover" href="cover.xhtml"/>');
	expect(text).toContain('<reference type="text" title="rivers" href="rivers.xhtml"/>');
});

test('the name of the machine that built the book is not in it', () => {
	const local = { ...metadata, home: 'http://localhost:4321/', isPublic: false };
	expect(renderPackage(local, [], [])).not.toContain('localhost');
});
