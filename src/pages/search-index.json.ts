import type { APIRoute } from 'astro';
import { withBase } from '../model/paths.ts';
import { listDocuments } from '../search/documents.ts';
import { getSite } from '../site.ts';

/** Everything the search page looks through. The index is built from it in the browser. */
export const GET: APIRoute = async () => {
	const documents = listDocuments(await getSite()).map((document) => ({
		...document,
		path: withBase(document.path, import.meta.env.BASE_URL),
	}));
	return Response.json(documents);
};
