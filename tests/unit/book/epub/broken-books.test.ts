import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { getFile, renderDocument } from '../../../../src/book/epub/book-document.ts';
import { makeNav } from '../../../../src/book/epub/make-nav.ts';
import { NCX_FILE, renderNcx } from '../../../../src/book/epub/make-ncx.ts';
import { makeIdentifier, renderPackage } from '../../../../src/book/epub/make-package.ts';
import { zipBook } from '../../../../src/book/epub/zip-book.ts';
import { type BookFiles, checkEpub } from '../../../support/check-epub.ts';
import { makeJpeg } from '../../../support/site-tree.ts';
import { makeDocument, metadata } from './make-document.ts';

/** A book of two chapters, with a note, a drawing, a picture and a font. */
function makeSmallBook(): Uint8Array {
	const documents = [
		makeDocument('cover', '<img src="cover.jpg" alt="A map of Korea"/>', { kind: 'cover' }),
		makeDocument(
			'rivers',
			`<h1>Rivers</h1>
			<h2 id="yalu">The Yalu</h2>
			<p>It rises on Paektu<sup><a epub:type="noteref" role="doc-noteref" href="#note">a</a></sup>.</p>
			<svg viewBox="0 0 1 1" role="img" aria-label="A line"><path d="M0 0h1"/></svg>
			<aside epub:type="footnote" role="doc-footnote" id="note"><p>A mountain.</p></aside>`,
		),
		makeDocument('seas', '<h1>Seas</h1><p>They take <a href="rivers.xhtml#yalu">the Yalu</a>.</p>'),
	];
	const all = [makeNav(documents), ...documents];
	const font = 'fonts/serif.ttf';
	const resources = [
		{
			file: 'book.css',
			type: 'text/css',
			data: strToU8(`@font-face{font-family:"A";src:url("${font}")}\nbody {color: #000}`),
		},
		{ file: 'cover.jpg', type: 'image/jpeg', data: makeJpeg(600, 960), properties: 'cover-image' },
		{ file: font, type: 'font/ttf', data: Uint8Array.of(0, 1, 0, 0) },
		{
			file: NCX_FILE,
			type: 'application/x-dtbncx+xml',
			data: strToU8(
				renderNcx({ ...metadata, identifier: makeIdentifier(metadata.home) }, documents, []),
			),
		},
	] as const;
	return zipBook(
		new Map<string, string | Uint8Array>([
			['package.opf', renderPackage(metadata, all, resources)],
			...all.map((one): [string, string] => [getFile(one), renderDocument(one, 'en-GB')]),
			...resources.map(({ file, data }): [string, Uint8Array] => [file, data]),
		]),
	);
}

const book = makeSmallBook();

test('a small book without a fault is valid', async () => {
	expect(await checkEpub(book)).toEqual([]);
});

type Edit = (files: BookFiles) => void;

const change =
	(path: string, from: string | RegExp, to: string): Edit =>
	(files) => {
		const before = strFromU8(files[path] ?? new Uint8Array());
		const after = before.replace(from, to);
		expect(after, `${path} does not hold ${String(from)}`).not.toBe(before);
		files[path] = strToU8(after);
	};

const remove =
	(path: string): Edit =>
	(files) => {
		expect(files).toHaveProperty([path]);
		Reflect.deleteProperty(files, path);
	};

const inText = (from: string | RegExp, to: string) => change('EPUB/rivers.xhtml', from, to);
const inPackage = (from: string | RegExp, to: string) => change('EPUB/package.opf', from, to);
const inLink = (to: string) => change('EPUB/seas.xhtml', 'rivers.xhtml#yalu', to);

/* What the validators must find in a broken book, or their praise of ours means nothing. */
test.each<[fault: string, edit: Edit, finding: string]>([
	['a file that the manifest lacks', inPackage(/<item id="f-seas-xhtml".*\n/, ''), 'RSC-008'],
	['a missing document', remove('EPUB/seas.xhtml'), 'RSC-001'],
	['a missing font', remove('EPUB/fonts/serif.ttf'), 'RSC-001'],
	['an element left open', inText('</p>', ''), 'HTM-004'],
	['an unknown element', inText('<p>', '<blink>x</blink><p>'), 'RSC-005'],
	['a paragraph in a heading', inText('<h1>', '<h1><p>x</p>'), 'element-permitted-content'],
	['an attribute of old', inText('<p>', '<p align="left">'), 'no-deprecated-attr'],
	['a link to no id', inLink('rivers.xhtml#tumen'), 'RSC-012'],
	['a link to no file', inLink('lakes.xhtml'), 'RSC-007'],
	['a note that is missing', inText('id="note"', 'id="other"'), 'RSC-012'],
	['contents that lead nowhere', change('EPUB/contents.xhtml', '#yalu', '#tumen'), 'RSC-012'],
	['an id given twice', inText('<p>', '<p id="yalu">'), 'RSC-005'],
	['no navigation', inPackage(' properties="nav"', ''), 'RSC-005'],
	['a drawing not declared', inPackage(' properties="svg"', ''), 'OPF-014'],
	['no day of change', inPackage(/<meta property="dcterms:modified">.*\n/, ''), 'OPF-054'],
	['no identifier', inPackage(/<dc:identifier.*\n/, ''), 'OPF-030'],
	['no language', inPackage(/<dc:language.*\n/, ''), 'RSC-005'],
	['a picture without words', change('EPUB/cover.xhtml', / alt="[^"]*"/, ''), 'wcag/h37'],
	['a picture of another type', inPackage('image/jpeg', 'image/png'), 'OPF-029'],
	['a script', inText('</h1>', '</h1><script>1</script>'), 'OPF-014'],
	['a broken stylesheet', change('EPUB/book.css', 'body {', 'body {{'), 'CSS-008'],
	['another kind of archive', change('mimetype', 'epub+zip', 'zip'), 'PKG-007'],
])('%s is found out', async (_, edit, finding) => {
	const files = unzipSync(book);
	edit(files);
	const found = await checkEpub(zipSync(files, { level: 0 }));
	expect(found.map((fault) => fault.split(' ')[0])).toContain(finding);
});
