import { expect, test } from 'vitest';
import { buildDataTwin } from '../../../src/model/data-twins.ts';
import { makeClaim, makePerson, makeSite, makeValue } from '../../support/make-entries.ts';

const at = (path: string) => `https://example.org${path}`;

test('the data twin of the people has their addresses, and the figures in their sentences', () => {
	const site = makeSite({
		claims: [makeClaim({ values: { new: makeValue({ value: 8, unit: 'km' }) } })],
		people: [makePerson({ role: 'Crosses {river-length/new}.' })],
	});
	expect(buildDataTwin('people', site, at)).toMatchObject({
		title: 'People of Three Borders',
		checkedTo: '2026-06-12',
		entries: [
			{
				id: 'ferryman',
				role: 'Crosses 8\u00a0km.',
				sources: ['atlas'],
				address: 'https://example.org/people/#ferryman',
			},
		],
	});
});
