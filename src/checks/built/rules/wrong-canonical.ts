import { getAttribute, getAttributeOffset, getOffset } from '../../../html/dom.ts';
import type { BuiltRule } from '../built-rule.ts';
import {
	getLinks,
	getMeta,
	isEarlierVersion,
	isNotFoundPage,
	isUnlisted,
	type Page,
} from '../read-site.ts';

/** A page nobody shall find, and an earlier version of another, may name the page it belongs to. */
const belongsTo = (page: Page, address: string | undefined, addresses: Set<string>): boolean =>
	(isUnlisted(page) || isEarlierVersion(page)) && address !== undefined && addresses.has(address);

export const wrongCanonical: BuiltRule = {
	id: 'wrong-canonical',
	title: 'A page does not name its own address as the canonical one.',
	check(site, report) {
		const getOwn = (page: Page): string =>
			`${site.origin ?? 'https://…'}${site.base}${page.address.slice(1)}`;
		const addresses = new Set(site.pages.map(getOwn));
		for (const page of site.pages) {
			if (isNotFoundPage(page)) continue;
			const { file } = page;
			const own = getOwn(page);
			const [link, other] = getLinks(page, 'canonical');
			const href = link && getAttribute(link, 'href');
			if (!link) {
				const message = 'The page has no canonical address.';
				report({ file, message, fix: 'give its path to DocumentLayout.' });
			} else if (href !== own && !belongsTo(page, href, addresses)) {
				report({
					file,
					offset: getAttributeOffset(link, 'href'),
					message: `The canonical address "${href ?? ''}" is not that of the page.`,
					fix: `write "${own}"; it comes from the path given to DocumentLayout, SITE_URL and BASE_PATH.`,
				});
			}
			if (other) {
				const message = 'The page has a second canonical address.';
				report({ file, offset: getOffset(other), message, fix: 'keep one.' });
			}
			const shared = getMeta(page, 'og:url');
			if (shared && href === own && shared.content !== own) {
				report({
					file,
					offset: getAttributeOffset(shared.element, 'content'),
					message: `og:url is "${shared.content}", the canonical address "${own}".`,
					fix: 'make them the same, so that a shared link counts for the page.',
				});
			}
		}
	},
};
