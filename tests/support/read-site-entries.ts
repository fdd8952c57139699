import { fileURLToPath } from 'node:url';
import { getValid, readContent } from '../../src/checks/content/read-content.ts';
import type { SiteEntries } from '../../src/model/build-site.ts';
import type { CollectionName } from '../../src/schemas/collections.ts';

/** The content of this repository, read as the checker reads it. */
const content = readContent(fileURLToPath(new URL('../..', import.meta.url)), '2026-06-12');

function readEntries<Name extends CollectionName>(collection: Name) {
	return getValid(content, collection).map(({ entry, data }) => ({
		...data,
		id: entry.id,
	}));
}

function readTexts<Name extends 'chapters' | 'pages'>(collection: Name) {
	return getValid(content, collection).map(({ entry, data }) => ({
		...data,
		id: entry.id,
		body: entry.text.replace(/^---\n[\s\S]*?\n---\n/, ''),
	}));
}

/** The real entries of the site, as `src/site.ts` gives them to `buildSite`. */
export function readSiteEntries(): SiteEntries {
	return {
		chapters: readTexts('chapters'),
		pages: readTexts('pages'),
		claims: readEntries('claims'),
		sources: readEntries('sources'),
		forecasts: readEntries('forecasts'),
		timeline: readEntries('timeline'),
		places: readEntries('places'),
		people: readEntries('people'),
		glossary: readEntries('glossary'),
		maps: readEntries('maps'),
		charts: readEntries('charts'),
		diagrams: readEntries('diagrams'),
		keyFigures: readEntries('key-figures'),
		permalinks: readEntries('permalinks'),
		synonyms: readEntries('synonyms'),
		yardsticks: readEntries('yardsticks'),
	};
}
