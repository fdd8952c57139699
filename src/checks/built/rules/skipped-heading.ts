import { getOffset, getText } from '../../../html/dom.ts';
import type { BuiltRule } from '../built-rule.ts';
import { getElements } from '../read-site.ts';

export const skippedHeading: BuiltRule = {
	id: 'skipped-heading',
	title: 'A heading of a page skips a level.',
	check(site, report) {
		for (const page of site.pages) {
			let above = 0;
			for (const element of getElements(page, 'h1', 'h2', 'h3', 'h4', 'h5', 'h6')) {
				const level = Number(element.tagName.slice(1));
				const text = getText(element).trim().replace(/\s+/g, ' ');
				if (level > above + 1) {
					const before = above === 0 ? 'is the first heading' : `follows an <h${above}>`;
					report({
						file: page.file,
						offset: getOffset(element),
						quote: `# ${text}`,
						message: `<h${level}> "${text}" ${before}.`,
						fix: `make it an <h${above + 1}>, or put the missing heading before it.`,
					});
				}
				above = level;
			}
		}
	},
};
