import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { buildSite } from '../../src/model/build-site.ts';
import { dataKinds } from '../../src/open-data/data-files.ts';
import { listTables } from '../../src/open-data/tables.ts';
import { getUrl } from '../support/open-page.ts';
import { readSiteEntries } from '../support/read-site-entries.ts';
import { listFaults } from '../support/validate-json.ts';

/** What is read here of the metadata of a table. */
interface CsvMetadata {
	url: string;
	'dc:source': object[];
	tableSchema: { columns: { name: string; titles: string; datatype: string }[] };
}

async function readJson(path: string) {
	const response = await fetch(getUrl(path));
	expect(response.status, path).toBe(200);
	return (await response.json()) as Record<string, unknown> & { $schema: string };
}

test.each(dataKinds)('/%s.json fulfils the schema that it names', async (kind) => {
	const file = await readJson(`/${kind}.json`);
	const { pathname } = new URL(file.$schema);
	const schema = await readJson(pathname);
	expect(schema['$id']).toBe(file.$schema);
	expect(listFaults(schema, file)).toEqual([]);
});

const tables = listTables(buildSite(readSiteEntries())).map(({ name }) => name);

test.each(tables)('/%s.csv is read by a strict parser, and told of beside it', async (name) => {
	const bytes = new Uint8Array(await (await fetch(getUrl(`/${name}.csv`))).arrayBuffer());
	// By these three bytes Excel knows UTF-8.
	expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
	const [head = [], ...rows] = parse(Buffer.from(bytes), { bom: true, record_delimiter: '\r\n' });
	expect(rows.length).toBeGreaterThan(0);
	// What begins like this would be reckoned instead of shown.
	expect(rows.flat().filter((cell) => /^[=+@]/.test(cell))).toEqual([]);
	const metadata = (await readJson(`/${name}.csv-metadata.json`)) as unknown as CsvMetadata;
	expect(metadata.url).toBe(`${name.split('/').at(-1)}.csv`);
	expect(metadata['dc:source'].length).toBeGreaterThan(0);
	const { columns } = metadata.tableSchema;
	expect(columns.map(({ titles }) => titles)).toEqual(head);
	expect(new Set(columns.map((column) => column.name)).size).toBe(head.length);
	for (const [index, { datatype }] of columns.entries()) {
		if (datatype !== 'number') continue;
		expect(rows.map((row) => row[index]).filter((cell) => Number.isNaN(Number(cell)))).toEqual([]);
	}
});

test('About and the guide for language models name every data file', async () => {
	const [about, guide] = await Promise.all(
		['/about/', '/llms.txt'].map(async (path) => (await fetch(getUrl(path))).text()),
	);
	for (const kind of dataKinds) {
		expect(about).toContain(`href="/${kind}.json"`);
		expect(guide).toMatch(new RegExp(`/${kind}\\.json\\).*/schemas/${kind}\\.json$`, 'm'));
	}
});
