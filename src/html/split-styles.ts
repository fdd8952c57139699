import { transform, type CustomAtRules, type MediaRule, type Visitor } from 'lightningcss';
import { namesIn, mayMatch } from './may-match.ts';

/** Where the first screen of a page ends, as `components/page/FirstScreenEnd.astro` marks it. */
const END = /<!--\s*end of the first screen\s*-->/;
const STYLE = /<style>([\s\S]*?)<\/style>/g;

/** Behind the link stands a script: Firefox shows what follows a link without its styles, unless a script waits for them. */
export const waiting = '/* Firefox waits here for the styles. */';

/** What a visitor answers to take a rule out. */
const gone: [] = [];

/**
 * Leaves in the head of a page only the styles of its first screen, and links all styles where that ends: browsers
 * paint what stands before the link until it has come. So less is sent, read and laid out before the first paint, and
 * chapters share one file. As it holds the rules of the head once more, in their places, the cascade stays as it was.
 *
 * @param publish keeps a file of styles and returns its address
 * @param hash how the content security policy knows a text
 */
export function splitStyles(
	html: string,
	publish: (css: string) => string,
	hash: (text: string) => string,
): string {
	const end = END.exec(html);
	// The bundle of the page; beside it stand the order of the layers, the fonts and what differs from page to page.
	const [whole, all] = findLongest(html.matchAll(STYLE)) ?? [];
	if (!end || whole === undefined || all === undefined) return html;
	const above = namesIn(html.slice(0, end.index).replace(whole, ''));
	const first = edit(all, {
		Rule: {
			style: ({ value }) =>
				value.selectors.some((one) => mayMatch(one, above)) ? undefined : gone,
			media: ({ value }) => (isForPrint(value) ? gone : undefined),
		},
	});
	// A face that is declared twice is looked for twice.
	const linked = edit(all, { Rule: { 'font-face': () => gone } });
	return html
		.replace(
			END,
			() => `<link rel="stylesheet" href="${publish(linked)}"><script>${waiting}</script>`,
		)
		.replace(whole, () => `<style>${first}</style>`)
		.replaceAll(hash(all), () => hash(first));
}

const isForPrint = ({ query }: MediaRule) =>
	query.mediaQueries.every(({ mediaType }) => mediaType === 'print');

const findLongest = (styles: Iterable<RegExpExecArray>): RegExpExecArray | undefined =>
	[...styles].sort((a, b) => b[0].length - a[0].length)[0];

/** Changes style rules; conditions that are left without rules go, too, but only in a second reading. */
function edit(css: string, visitor: Visitor<CustomAtRules>): string {
	const read = (text: string, change: Visitor<CustomAtRules>) =>
		transform({ filename: '', code: Buffer.from(text), minify: true, visitor: change }).code;
	return read(read(css, visitor).toString(), {}).toString();
}
