import type { APIRoute } from 'astro';
import { withBase } from '../model/paths.ts';
import type { SearchData } from '../search/build-index.ts';
import { listDocuments } from '../search/documents.ts';
import { getSite } from '../site.ts';

/** Everything the search page looks through. The index is built from it in the browser. */
export const GET: APIRoute = async () => {
	const site = await getSite();
	const documents = listDocuments(site).map((document) => ({
		...document,
		path: withBase(document.path, import.meta.env.BASE_URL),
	}));
	const data: SearchData = { documents, synonyms: site.synonyms };
	return Response.json(data);
};
