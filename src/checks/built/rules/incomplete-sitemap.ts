import type { BuiltRule } from '../built-rule.ts';
import { type BuiltSite, isEarlierVersion, isUnlisted, type Page, readText } from '../read-site.ts';
import { resolveAddress } from '../resolve-address.ts';

const INDEX = 'sitemap-index.xml';

/** An address that a sitemap lists. */
interface Listed {
	address: string;
	sitemap: string;
	offset: number;
	/** The file of the site it leads to; undefined where it leads elsewhere. */
	file: string | undefined;
}

function listLocations(site: BuiltSite, sitemap: string): Listed[] {
	const text = readText(site, sitemap);
	return [...text.matchAll(/<loc>([^<]*)<\/loc>/g)].map(({ 1: loc = '', index }) => {
		const address = loc.trim().replaceAll('&amp;', '&');
		const target = resolveAddress(site, sitemap, address);
		const file = target.kind === 'inside' ? target.file : undefined;
		return { address, sitemap, offset: index, file };
	});
}

/** Whether a page is none that search engines are to show. */
const isLeftOut = (page: Page): boolean => isUnlisted(page) || isEarlierVersion(page);

export const incompleteSitemap: BuiltRule = {
	id: 'incomplete-sitemap',
	title: 'A page is missing in the sitemap, or the sitemap lists what is no page for readers.',
	check(site, report) {
		if (!site.files.has(INDEX)) {
			const message = 'There is no sitemap.';
			report({ file: INDEX, message, fix: 'keep @astrojs/sitemap in astro.config.mjs.' });
			return;
		}
		const sitemaps = listLocations(site, INDEX).flatMap(({ file }) => file ?? []);
		const listed = sitemaps
			.filter((sitemap) => site.files.has(sitemap))
			.flatMap((sitemap) => listLocations(site, sitemap));
		for (const { address, sitemap, offset, file } of listed) {
			const page = file === undefined ? undefined : site.pageByFile.get(file);
			if (page && !isLeftOut(page)) continue;
			const why = !page
				? 'no page of the site'
				: isUnlisted(page)
					? 'a page that asks not to be listed'
					: 'an earlier version of another page';
			report({
				file: sitemap,
				offset,
				message: `The sitemap lists "${address}", ${why}.`,
				fix: 'leave it out with the filter of @astrojs/sitemap in astro.config.mjs.',
			});
		}
		const files = new Set(listed.map(({ file }) => file));
		for (const page of site.pages) {
			if (isLeftOut(page) || files.has(page.file)) continue;
			report({
				file: page.file,
				message: `The sitemap does not list ${page.address}.`,
				fix: 'let the filter in astro.config.mjs keep it, or give the page <meta name="robots" content="noindex">.',
			});
		}
	},
};
