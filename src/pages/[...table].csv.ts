import type { APIRoute } from 'astro';
import { writeCsv } from '../model/write-csv.ts';
import { listTables, type TableSource } from '../open-data/tables.ts';
import { getSite } from '../site.ts';

export const getStaticPaths = async () =>
	listTables(await getSite()).map((source) => ({
		params: { table: source.name },
		props: { source },
	}));

/** `/maps/dmz.csv`, `/key-figures.csv` and so on: every table that is handed out. */
export const GET: APIRoute<{ source: TableSource }> = async ({ props }) => {
	const { table } = await props.source.read();
	return new Response(writeCsv(table), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
};
