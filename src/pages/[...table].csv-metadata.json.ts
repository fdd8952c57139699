import type { APIRoute } from 'astro';
import { LICENCE } from '../model/licence.ts';
import { withBase } from '../model/paths.ts';
import { writeCsvMetadata } from '../model/write-csv-metadata.ts';
import { listTables, type TableSource } from '../open-data/tables.ts';
import { siteConfig } from '../site.config.ts';
import { getSite } from '../site.ts';

export const getStaticPaths = async () =>
	listTables(await getSite()).map((source) => ({
		params: { table: source.name },
		props: { source },
	}));

/** Beside every table: where it comes from and what its columns hold. */
export const GET: APIRoute<{ source: TableSource }> = async ({ props: { source }, site }) => {
	const { table, provenance } = await source.read();
	const text = writeCsvMetadata(table, provenance, {
		file: `${source.name.split('/').at(-1)}.csv`,
		language: siteConfig.language,
		creator: siteConfig.author,
		licence: LICENCE.href,
		checkedTo: (await getSite()).checkedTo,
		at: (path) => new URL(withBase(path, import.meta.env.BASE_URL), site).href,
	});
	return new Response(text, {
		headers: { 'Content-Type': 'application/csvm+json; charset=utf-8' },
	});
};
