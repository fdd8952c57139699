import { getOffset, getText } from '../../../html/dom.ts';
import type { BuiltRule } from '../built-rule.ts';
import { getElements, isNotFoundPage } from '../read-site.ts';

export const duplicateTitle: BuiltRule = {
	id: 'duplicate-title',
	title: 'Two pages have the same title, or a page has none.',
	check(site, report) {
		const addresses = new Map<string, string>();
		for (const page of site.pages) {
			if (isNotFoundPage(page)) continue;
			// The title of the page comes first; a drawing may have others.
			const [element] = getElements(page, 'title');
			const title = element ? getText(element).trim() : '';
			const offset = element ? getOffset(element) : 0;
			const same = addresses.get(title);
			if (title === '') {
				report({ file: page.file, offset, message: 'The page has no title.', fix: 'give it one.' });
			} else if (same !== undefined) {
				report({
					file: page.file,
					offset,
					message: `The title "${title}" is also that of ${same}.`,
					fix: 'give one of them another title; search results and tabs show nothing else.',
				});
			} else addresses.set(title, page.address);
		}
	},
};
