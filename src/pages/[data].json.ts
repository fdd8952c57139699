import type { APIRoute } from 'astro';
import { buildDataFile, type DataKind, dataKinds } from '../open-data/data-files.ts';
import { withBase } from '../model/paths.ts';
import { getSite } from '../site.ts';

export const getStaticPaths = () =>
	dataKinds.map((kind) => ({ params: { data: kind }, props: { kind } }));

/** `/claims.json`, `/timeline.json` and so on: the data behind the pages. */
export const GET: APIRoute<{ kind: DataKind }> = async ({ props, site }) => {
	const at = (path: string) => new URL(withBase(path, import.meta.env.BASE_URL), site).href;
	const file = buildDataFile(props.kind, await getSite(), at);
	return new Response(JSON.stringify(file, null, '\t'), {
		headers: { 'Content-Type': 'application/json; charset=utf-8' },
	});
};
