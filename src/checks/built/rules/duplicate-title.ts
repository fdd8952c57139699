import { getAttribute, getOffset, getText } from '../../../html/dom.ts';
import type { BuiltRule } from '../built-rule.ts';
import { getElements, getLinks, isNotFoundPage, isUnlisted, type Page } from '../read-site.ts';

/** Whether a page is another at an address of its own, as its canonical address says. */
const isCopy = (page: Page): boolean => {
	const [link] = getLinks(page, 'canonical');
	const canonical = link && getAttribute(link, 'href');
	return isUnlisted(page) && canonical !== undefined && !canonical.endsWith(page.address);
};

export const duplicateTitle: BuiltRule = {
	id: 'duplicate-title',
	title: 'Two pages have the same title, or a page has none.',
	check(site, report) {
		const addresses = new Map<string, string>();
		for (const page of site.pages) {
			if (isNotFoundPage(page) || isCopy(page)) continue;
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
