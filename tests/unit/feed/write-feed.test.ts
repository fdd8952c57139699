import { describe, expect, it } from 'vitest';
import type { FeedEntry } from '../../../src/feed/entry.ts';
import { writeAtom, writeJsonFeed } from '../../../src/feed/write-feed.ts';
import { readAtom, readAtomBySax, readJsonFeed } from '../../support/read-feed.ts';

const head = {
	id: 'tag:example.org,2026:feed',
	title: 'Rivers & seas',
	subtitle: 'All of them',
	author: 'A & B',
	language: 'en',
	home: 'https://example.org/',
	atom: 'https://example.org/feed.xml',
	json: 'https://example.org/feed.json',
	icon: 'https://example.org/icon.svg',
	checkedTo: '2026-06-12',
};

const entry: FeedEntry = {
	id: 'tag:example.org,2026:chapter/river',
	title: 'The “black swan” & <b>R&D: A<B, &copy; ]]> end',
	url: 'https://example.org/river/?a=1&b=2',
	updated: '2026-05-01',
	summary: 'A<B & C',
	html: '<p>5 &lt; 6 &amp; <a href="https://example.org/?a=1&amp;b=2">강</a> ]]&gt;</p>',
	kind: 'chapter',
};

const expected = {
	id: entry.id,
	title: entry.title,
	link: entry.url,
	content: entry.html,
	updated: '2026-05-01T00:00:00.000Z',
	kind: 'chapter',
};

describe('a feed that two parsers read', () => {
	it('says in Atom what was written', async () => {
		const text = writeAtom(head, [entry]);
		expect(readAtom(text)).toEqual([expected]);
		// This one takes out of every title what looks like a tag, however it is declared.
		const title = 'The “black swan” & R&D: A end';
		expect(await readAtomBySax(text)).toEqual([{ ...expected, title }]);
	});

	it('says in JSON what was written', () => {
		expect(readJsonFeed(writeJsonFeed(head, [entry]))).toEqual([expected]);
	});
});

it('titles and summaries are declared as plain text', () => {
	const text = writeAtom(head, [entry]);
	expect(text).toContain(
		'<title type="text">The “black swan” &amp; &lt;b&gt;R&amp;D: A&lt;B, &amp;copy; ]]&gt; end</title>',
	);
	expect(text).toContain('<summary type="text">A&lt;B &amp; C</summary>');
});

it('an Atom feed holds nothing that XML cannot', () => {
	const text = writeAtom(head, [{ ...entry, title: 'a\bb\uFFFE', html: '<p>\u0000</p>' }]);
	expect(text).not.toMatch(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u);
});

it('a feed is as new as its newest entry, or the evidence', () => {
	const newer = { ...entry, updated: '2026-07-01' };
	expect(writeAtom(head, [entry])).toContain('<updated>2026-06-12T00:00:00Z</updated>');
	expect(writeAtom(head, [newer])).toMatch(/<updated>2026-07-01T00:00:00Z<\/updated>\n<author>/);
});
