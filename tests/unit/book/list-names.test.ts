import { expect, test } from 'vitest';
import { listNames } from '../../../src/book/list-names.ts';
import { buildSite } from '../../../src/model/build-site.ts';
import { readSiteEntries } from '../../support/read-site-entries.ts';

const site = buildSite(readSiteEntries());

test('the index has a line for each person of whom the site has an entry and a chapter speaks', () => {
	const { spellings } = listNames(site);
	const texts = readSiteEntries().chapters.map(({ body = '' }) => body);
	const named = [...site.people.values()]
		.map(({ name }) => name)
		.filter((name) => texts.some((text) => text.includes(name)));
	expect(named.length).toBeGreaterThan(10);
	expect(named.filter((name) => !spellings.has(name))).toEqual([]);
});
