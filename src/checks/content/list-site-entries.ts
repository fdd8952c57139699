import type { SiteEntries } from '../../model/build-site.ts';
import type { Release } from '../../model/earlier-versions.ts';
import type { CollectionName } from '../../schemas/collections.ts';
import { FRONT_MATTER } from './read-file.ts';
import { getValid, type ReadContent } from './read-content.ts';

/**
 * The entries of a content without errors, as `src/site.ts` gives them to `buildSite` where Astro has read them.
 *
 * @param releases those of this content
 */
export function listSiteEntries(
	content: ReadContent,
	releases: readonly Release[] = [],
): SiteEntries {
	const read = <Name extends CollectionName>(name: Name) =>
		getValid(content, name)
			.map(({ entry, data }) => ({
				...data,
				id: entry.id,
				body: entry.text.replace(FRONT_MATTER, ''),
			}))
			.sort((a, b) => a.id.localeCompare(b.id, 'en'));
	return {
		chapters: read('chapters'),
		pages: read('pages'),
		claims: read('claims'),
		sources: read('sources'),
		forecasts: read('forecasts'),
		timeline: read('timeline'),
		places: read('places'),
		people: read('people'),
		glossary: read('glossary'),
		maps: read('maps'),
		charts: read('charts'),
		diagrams: read('diagrams'),
		keyFigures: read('key-figures'),
		permalinks: read('permalinks'),
		synonyms: read('synonyms'),
		yardsticks: read('yardsticks'),
		releases,
	};
}
