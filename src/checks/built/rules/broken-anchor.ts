import { type Element, getAttribute, getAttributeOffset } from '../../../html/dom.ts';
import { didYouMean } from '../../suggest.ts';
import type { BuiltRule } from '../built-rule.ts';
import { listAddresses } from '../list-addresses.ts';
import type { Page } from '../read-site.ts';
import { quoteLink, resolveAddress } from '../resolve-address.ts';

/** Paint, clips, masks and markers of a drawing: `fill="url(#hatch)"`. */
const PAINT = /\burl\(\s*["']?#([^"')]+)/g;

/** Without an id, `#` and `#top` mean the start of the page; `:~:` begins a search for words. */
const hasAnchor = (page: Page, fragment: string): boolean => {
	const [id = ''] = fragment.split(':~:');
	return id === '' || id === 'top' || page.ids.has(id);
};

const listPaints = (element: Element): { name: string; id: string }[] =>
	element.attrs.flatMap(({ name, value }) =>
		[...value.matchAll(PAINT)].map(([, id = '']) => ({ name, id })),
	);

export const brokenAnchor: BuiltRule = {
	id: 'broken-anchor',
	title: 'A link leads to an id that its page does not have.',
	check(site, report) {
		for (const { file, offset, value } of listAddresses(site)) {
			const target = resolveAddress(site, file, value);
			if (target.kind !== 'inside' || target.fragment === undefined) continue;
			const page = site.pageByFile.get(target.file);
			if (!page || hasAnchor(page, target.fragment)) continue;
			const meant = didYouMean(target.fragment, page.ids.keys());
			report({
				file,
				offset,
				quote: quoteLink(site, value),
				message: `"${value}" leads to an id that ${page.file === file ? 'the page' : page.address} does not have.`,
				fix: `use an id that is there${meant}.`,
			});
		}
		for (const page of site.pages) {
			for (const element of page.elements) {
				for (const { name, id } of listPaints(element)) {
					if (page.ids.has(id)) continue;
					report({
						file: page.file,
						offset: getAttributeOffset(element, name),
						message: `${name}="${getAttribute(element, name) ?? ''}" names an id that the page does not have.`,
						fix: `define the pattern, clip, mask or marker in the same page${didYouMean(id, page.ids.keys())}.`,
					});
				}
			}
		}
	},
};
