import { expect, test } from 'vitest';
import { renderNcx } from '../../../../src/book/epub/make-ncx.ts';
import { makeDocument } from './make-document.ts';

const book = { identifier: 'urn:uuid:1', title: 'North & South', language: 'en-GB' };
const documents = [
	makeDocument('rivers', '<h2 id="key-points">In short</h2><h2 id="yalu">The Yalu</h2>', {
		label: '1 Rivers',
	}),
	makeDocument('seas', ''),
];

test('the contents lead to each part and its sections, in order', () => {
	const text = renderNcx(book, documents, []);
	expect(text).toContain('<docTitle><text>North &amp; South</text></docTitle>');
	expect(text).toContain(
		'<navPoint id="n-1" playOrder="1"><navLabel><text>1 Rivers</text></navLabel><content src="rivers.xhtml"/>' +
			'<navPoint id="n-2" playOrder="2"><navLabel><text>The Yalu</text></navLabel><content src="rivers.xhtml#yalu"/></navPoint></navPoint>\n' +
			'<navPoint id="n-3" playOrder="3"><navLabel><text>seas</text></navLabel><content src="seas.xhtml"/></navPoint>',
	);
	expect(text).not.toContain('pageList');
});

test('the pages of the printed book are targets', () => {
	const text = renderNcx(book, documents, [{ number: 7, href: 'seas.xhtml#page-7' }]);
	expect(text).toContain('<meta name="dtb:maxPageNumber" content="7"/>');
	expect(text).toContain(
		'<pageTarget id="n-4" type="normal" value="7" playOrder="4"><navLabel><text>7</text></navLabel><content src="seas.xhtml#page-7"/></pageTarget>',
	);
});
