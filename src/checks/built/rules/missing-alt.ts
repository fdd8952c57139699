import { type Element, getAttribute, getOffset } from '../../../html/dom.ts';
import type { BuiltRule } from '../built-rule.ts';
import { quoteLink } from '../resolve-address.ts';

const needsAlt = (element: Element): boolean =>
	element.tagName === 'img' ||
	(element.tagName === 'area' && getAttribute(element, 'href') !== undefined) ||
	(element.tagName === 'input' && getAttribute(element, 'type') === 'image');

export const missingAlt: BuiltRule = {
	id: 'missing-alt',
	title: 'A picture has no text in its place.',
	check(site, report) {
		for (const page of site.pages) {
			for (const element of page.elements) {
				if (!needsAlt(element) || getAttribute(element, 'alt') !== undefined) continue;
				const src = getAttribute(element, 'src') ?? '';
				report({
					file: page.file,
					offset: getOffset(element),
					quote: quoteLink(site, src),
					message: `<${element.tagName} src="${src}"> has no alt.`,
					fix: 'say in alt what the picture shows; alt="" if it only decorates.',
				});
			}
		}
	},
};
