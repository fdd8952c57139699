import { expect, test } from 'vitest';
import { scenarioSchema } from '../../../src/schemas/forecast.ts';
import { readSiteEntries } from '../../support/read-site-entries.ts';

test('every scenario of the essay is named by one chapter', () => {
	const named = readSiteEntries().chapters.flatMap(({ scenario }) => scenario?.id ?? []);
	expect(named.toSorted()).toEqual(
		scenarioSchema.options.filter((scenario) => scenario !== 'body').toSorted(),
	);
});
