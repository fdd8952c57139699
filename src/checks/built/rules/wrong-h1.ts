import { getOffset } from '../../../html/dom.ts';
import type { BuiltRule } from '../built-rule.ts';
import { getElements } from '../read-site.ts';

export const wrongH1: BuiltRule = {
	id: 'wrong-h1',
	title: 'A page has no heading of the first level, or several.',
	check(site, report) {
		for (const page of site.pages) {
			const [first, ...others] = getElements(page, 'h1');
			if (!first) {
				report({
					file: page.file,
					message: 'The page has no <h1>.',
					fix: 'make its title a heading of the first level.',
				});
			}
			for (const element of others) {
				report({
					file: page.file,
					offset: getOffset(element),
					message: 'The page has another <h1>.',
					fix: 'make it an <h2>; the first level is the title of the page.',
				});
			}
		}
	},
};
