import { describe, expect, it } from 'vitest';
import { cleanText } from '../../../src/feed/clean-text.ts';

const FROM = 'https://example.org/explainer/river/';
const clean = (html: string) => cleanText(html, FROM);

describe('a text for readers of feeds', () => {
	it('leads to full addresses, from the page and from the site', () => {
		expect(clean('<p><a href="/sea/" class="x">Sea</a> <a href="#banks">Banks</a></p>')).toBe(
			'<p><a href="https://example.org/sea/">Sea</a> <a href="https://example.org/explainer/river/#banks">Banks</a></p>',
		);
		expect(clean('<img src="/maps/a.svg" alt="A map">')).toBe(
			'<img src="https://example.org/maps/a.svg" alt="A map">',
		);
	});

	it('has the words that the stylesheets draw: numbers of sources, what is disputed', () => {
		const mark =
			'<sup class="mark"><a href="#source-a" data-mark="1"></a><span class="mark__plain"> [1]</span></sup>';
		const claim = '<a class="claim" href="/c/" data-confidence="contested">5 km</a>';
		expect(clean(`<p>It is ${claim} long.${mark}</p>`)).toBe(
			'<p>It is <a href="https://example.org/c/">5 km (disputed)</a> long. [1]</p>',
		);
	});

	it('has no furniture, no scripts, no drawings and no attributes of the site', () => {
		expect(
			clean(
				'<header class="heading"><h2 id="a" data-x="1">A</h2><a class="share-link" href="#a"></a><a class="respond" href="/r"></a></header>' +
					'<!-- c --><style>p{}</style><script>1</script><p style="a"><svg><path/></svg>B</p>',
			),
		).toBe('<h2>A</h2><p>B</p>');
	});

	it('keeps a note in brackets, and languages', () => {
		const note =
			'<span class="note"><span class="note__edge">&nbsp;(</span><label class="note__label"><input></label><span class="note__body">Not so.<span class="note__edge">)</span></span></span>';
		expect(clean(`<p>So${note} <span lang="ko">강</span></p>`)).toBe(
			'<p>So&nbsp;(Not so.) <span lang="ko">강</span></p>',
		);
	});

	it('sets the essay apart as a quotation', () => {
		expect(clean('<section class="voice"><p class="voice__label">The essay</p></section>')).toBe(
			'<blockquote><p>The essay</p></blockquote>',
		);
	});
});
