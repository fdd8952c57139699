import type { APIRoute } from 'astro';
import { buildDataTwin, dataTwinKinds } from '../model/data-twins.ts';
import { withBase } from '../model/paths.ts';
import { getSite } from '../site.ts';

export const getStaticPaths = () =>
	dataTwinKinds.map((kind) => ({ params: { data: kind }, props: { kind } }));

/** `/claims.json`, `/timeline.json` and so on: the data behind the pages. */
export const GET: APIRoute<{ kind: (typeof dataTwinKinds)[number] }> = async ({ props, site }) => {
	const at = (path: string) => new URL(withBase(path, import.meta.env.BASE_URL), site).href;
	const twin = buildDataTwin(props.kind, await getSite(), at);
	return new Response(JSON.stringify(twin, null, '\t'), {
		headers: { 'Content-Type': 'application/json; charset=utf-8' },
	});
};
