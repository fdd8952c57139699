import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { collections as kinds, type CollectionName } from './schemas/collections.ts';

/** Lets a test build the site from a copy of the content. */
const contentRoot = process.env['CONTENT_ROOT'] ?? './content';

/** Builds the collection of one folder of `content/`; the file name is the id. */
function collection<Name extends CollectionName>(name: Name) {
	const { extension, schema } = kinds[name];
	return defineCollection({
		loader: glob({ pattern: `*.${extension}`, base: `${contentRoot}/${name}` }),
		schema,
	});
}

export const collections = {
	chapters: collection('chapters'),
	pages: collection('pages'),
	claims: collection('claims'),
	sources: collection('sources'),
	forecasts: collection('forecasts'),
	timeline: collection('timeline'),
	places: collection('places'),
	glossary: collection('glossary'),
	maps: collection('maps'),
	charts: collection('charts'),
};
