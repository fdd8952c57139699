import type { APIRoute } from 'astro';
import { publishSchema, type SchemaName, schemaNames } from '../../open-data/publish-schema.ts';
import { schemaPath, withBase } from '../../model/paths.ts';

export const getStaticPaths = () =>
	schemaNames.map((name) => ({ params: { name }, props: { name } }));

/** The JSON Schemas of the data files, each at an address that never changes. */
export const GET: APIRoute<{ name: SchemaName }> = ({ props: { name }, site }) => {
	const path = withBase(schemaPath(name), import.meta.env.BASE_URL);
	const schema = publishSchema(name, new URL(path, site).href);
	return new Response(JSON.stringify(schema, null, '\t'), {
		headers: { 'Content-Type': 'application/schema+json; charset=utf-8' },
	});
};
