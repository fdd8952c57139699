import { expect, test } from 'vitest';
import { makeNav } from '../../../../src/book/epub/make-nav.ts';
import { serialize } from '../../../../src/html/serialize.ts';
import { makeDocument } from './make-document.ts';

const nav = serialize(
	makeNav([
		makeDocument('cover', '', { kind: 'cover' }),
		makeDocument('rivers', '<h2 id="key-points">In short</h2><h2 id="yalu">The Yalu</h2>', {
			label: '1 Rivers',
			group: 'The country',
		}),
		makeDocument('seas', '<h2>East</h2>', { group: 'The country' }),
		makeDocument('glossary', '', { kind: 'glossary' }),
	]).body,
);
const [contents = '', landmarks = ''] = nav.split('</nav>');

test('chapters stand under their part, with the sections that only they have', () => {
	expect(contents).toContain(
		'<ol><li><span>The country</span><ol>' +
			'<li><a href="rivers.xhtml">1 Rivers</a><ol><li><a href="rivers.xhtml#yalu">The Yalu</a></li></ol></li>' +
			'<li><a href="seas.xhtml">seas</a></li></ol></li>' +
			'<li><a href="glossary.xhtml">glossary</a></li></ol>',
	);
});

test('the contents keep the order of the book where a part of it is taken up again', () => {
	const groups = ['A', 'B', 'A'];
	const documents = groups.map((group, at) => makeDocument(`d${at}`, '', { group }));
	const names = serialize(makeNav(documents).body).matchAll(/<span>(\w)</g);
	expect([...names].map(([, name]) => name)).toEqual(groups);
});

test('the cover is a landmark and no entry of the contents', () => {
	expect(contents).not.toContain('cover.xhtml');
	expect(landmarks).toContain('<a epub:type="cover" href="cover.xhtml">Cover</a>');
});

test('the text begins with the first chapter', () => {
	expect(landmarks).toContain('<a epub:type="bodymatter" href="rivers.xhtml">');
});

test('pages of the printed book are listed where there are any', () => {
	expect(nav).not.toContain('page-list');
	const pages = [{ number: 3, href: 'rivers.xhtml#page-3' }];
	expect(serialize(makeNav([makeDocument('rivers', '')], pages).body)).toContain(
		'<ol><li><a href="rivers.xhtml#page-3">3</a></li></ol></nav>',
	);
});
