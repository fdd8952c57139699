import { getAttribute, getAttributeOffset } from '../../../html/dom.ts';
import type { BuiltRule } from '../built-rule.ts';

export const inlineStyle: BuiltRule = {
	id: 'inline-style',
	title: 'An element has a style attribute, which the content security policy blocks.',
	check(site, report) {
		for (const page of site.pages) {
			for (const element of page.elements) {
				const style = getAttribute(element, 'style');
				if (style === undefined) continue;
				report({
					file: page.file,
					offset: getAttributeOffset(element, 'style'),
					message: `<${element.tagName} style="${style}"> has no effect: the policy blocks it.`,
					fix: 'use a class, or an attribute of SVG such as fill or width.',
				});
			}
		}
	},
};
