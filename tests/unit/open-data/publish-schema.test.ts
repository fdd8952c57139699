import { describe, expect, it } from 'vitest';
import { buildDataFile, type DataKind, dataKinds } from '../../../src/open-data/data-files.ts';
import { publishSchema, schemaNames } from '../../../src/open-data/publish-schema.ts';
import { buildSite } from '../../../src/model/build-site.ts';
import { readSiteEntries } from '../../support/read-site-entries.ts';
import { listFaults } from '../../support/validate-json.ts';

const at = (path: string) => `https://example.org${path}`;
const site = buildSite(readSiteEntries());
const publish = (kind: DataKind) => publishSchema(kind, at(`/schemas/${kind}.json`));

/** The file as it is read from the net. */
const readBack = (kind: DataKind) =>
	JSON.parse(JSON.stringify(buildDataFile(kind, site, at))) as {
		$schema: string;
		entries: Record<string, unknown>[];
	};

describe.each(dataKinds)('the data file of the %s', (kind) => {
	const file = readBack(kind);

	it('names its schema and fulfils it, as an independent validator reads it', () => {
		expect(file.$schema).toBe(publish(kind).$id);
		expect(file.entries.length).toBeGreaterThan(9);
		expect(listFaults(publish(kind), file)).toEqual([]);
	});

	it('has no field that the schema does not know, and none of the wrong kind', () => {
		const [first = {}, ...others] = file.entries;
		expect(listFaults(publish(kind), { ...file, entries: [{ ...first, rumour: 1 }] })).not.toEqual(
			[],
		);
		expect(listFaults(publish(kind), { ...file, entries: [{ ...others[0], id: 7 }] })).not.toEqual(
			[],
		);
	});
});

it.each(schemaNames)('the schema of %s says of every field of an entry what it is for', (name) => {
	const text = JSON.stringify(publishSchema(name, at(`/schemas/${name}.json`)));
	// What is said to authors of tokens is nothing to readers, for whom figures are filled in.
	expect(text).not.toMatch(/\btokens?\b/i);
	expect(text).toContain('"description"');
});
