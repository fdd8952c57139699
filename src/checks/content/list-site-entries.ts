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
			.map(({ entry, data }) => ({ ...data, id: entry.id }))
			.sort((a, b) => a.id.localeCompare(b.id, 'en'));
	const readTexts = <Name extends 'chapters' | 'pages'>(name: Name) => {
		const texts = new Map(getValid(content, name).map(({ entry }) => [entry.id, entry.text]));
		return read(name).map((entry) => ({
			...entry,
			body: (texts.get(entry.id) ?? '').replace(FRONT_MATTER, ''),
		}));
	};
	return {
		chapters: readTexts('chapters'),
		pages: readTexts('pages'),
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
