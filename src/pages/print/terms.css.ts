import type { APIRoute } from 'astro';
import { fontData } from 'astro:assets';

/**
 * The face for the Korean of the terms of a chapter. Paper shows what no screen does before a card opens, and printing
 * waits for no font: unseen, a syllable has the face loaded with the page. In a file of its own, which a chapter names
 * behind its text, it takes no room in the first flight.
 */
export const GET: APIRoute = () => {
	const [url] = (fontData['--font-term-hangul'] ?? []).flatMap(({ src }) =>
		src.map((one) => one.url),
	);
	const rules =
		url === undefined
			? ''
			: `@font-face{font-family:"Term Hangul";src:url("${url}") format("woff2");font-display:optional}` +
				':root{--font-term-hangul:"Term Hangul"}' +
				'@media screen{.term-cards::after{content:"한";position:absolute;visibility:hidden;font-family:var(--font-term-hangul)}}';
	return new Response(rules, { headers: { 'content-type': 'text/css; charset=utf-8' } });
};
