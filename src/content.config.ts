import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { collections as kinds, type CollectionName } from './schemas/collections.ts';

/** Lets a test build the site from a copy of the content. */
const contentRoot = process.env['CONTENT_ROOT'] ?? './content';

/** Reads the entries of one folder of `content/`; the file name is the id. */
const files = (name: CollectionName) =>
	glob({ pattern: `*.${kinds[name].extension}`, base: `${contentRoot}/${name}` });

export const collections = {
	chapters: defineCollection({ loader: files('chapters'), schema: kinds.chapters.schema }),
	pages: defineCollection({ loader: files('pages'), schema: kinds.pages.schema }),
	claims: defineCollection({ loader: files('claims'), schema: kinds.claims.schema }),
	sources: defineCollection({ loader: files('sources'), schema: kinds.sources.schema }),
	forecasts: defineCollection({ loader: files('forecasts'), schema: kinds.forecasts.schema }),
	timeline: defineCollection({ loader: files('timeline'), schema: kinds.timeline.schema }),
	places: defineCollection({ loader: files('places'), schema: kinds.places.schema }),
	people: defineCollection({ loader: files('people'), schema: kinds.people.schema }),
	glossary: defineCollection({ loader: files('glossary'), schema: kinds.glossary.schema }),
	maps: defineCollection({ loader: files('maps'), schema: kinds.maps.schema }),
	charts: defineCollection({ loader: files('charts'), schema: kinds.charts.schema }),
	diagrams: defineCollection({ loader: files('diagrams'), schema: kinds.diagrams.schema }),
	'key-figures': defineCollection({
		loader: files('key-figures'),
		schema: kinds['key-figures'].schema,
	}),
	permalinks: defineCollection({ loader: files('permalinks'), schema: kinds.permalinks.schema }),
	synonyms: defineCollection({ loader: files('synonyms'), schema: kinds.synonyms.schema }),
	yardsticks: defineCollection({ loader: files('yardsticks'), schema: kinds.yardsticks.schema }),
};
