import { expect, test } from 'vitest';
import { dataKinds } from '../../src/open-data/data-files.ts';
import { getUrl } from '../support/open-page.ts';
import { listFaults } from '../support/validate-json.ts';

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

test('About and the guide for language models name every data file', async () => {
	const [about, guide] = await Promise.all(
		['/about/', '/llms.txt'].map(async (path) => (await fetch(getUrl(path))).text()),
	);
	for (const kind of dataKinds) {
		expect(about).toContain(`href="/${kind}.json"`);
		expect(guide).toMatch(new RegExp(`/${kind}\\.json\\).*/schemas/${kind}\\.json$`, 'm'));
	}
});
