import { describe, expect, it } from 'vitest';
import { buildFeed } from '../../../src/model/build-feed.ts';
import { makeChapter, makeSite } from '../../support/make-entries.ts';

const config = { title: 'Rivers', subtitle: 'All of them', author: 'A & B', language: 'en' };
const at = (path: string) => `https://example.org${path}`;
const site = makeSite({
	chapters: [makeChapter({ title: 'A <b> & &amp; c ]]> d\b', description: 'R&D: A<B\uFFFE' })],
});

describe('the Atom feed', () => {
	const feed = buildFeed(site, config, at, 'atom');

	it('shows titles and summaries as they are typed', () => {
		expect(feed).toContain(
			'<title type="html"><![CDATA[A &lt;b&gt; &amp; &amp;amp; c ]]&gt; d]]></title>',
		);
		expect(feed).toContain('<summary type="html"><![CDATA[R&amp;D: A&lt;B]]></summary>');
	});

	it('holds nothing that XML cannot', () => {
		expect(feed).not.toMatch(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u);
	});

	it('is as new as the evidence', () => {
		expect(feed).toContain('<updated>2026-06-12T00:00:00.000Z</updated>');
	});
});

describe('the JSON feed', () => {
	it('has a title in plain text and a summary in HTML', () => {
		const { items } = JSON.parse(buildFeed(site, config, at, 'json')) as { items: object[] };
		expect(items).toMatchObject([
			{ title: 'A <b> & &amp; c ]]> d\b', content_html: 'R&amp;D: A&lt;B\uFFFE' },
		]);
	});
});
