import { expect, test } from 'vitest';
import { buildDataFile } from '../../../src/open-data/data-files.ts';
import {
	makeClaim,
	makeEvent,
	makePerson,
	makeSite,
	makeTerm,
	makeValue,
} from '../../support/make-entries.ts';

const at = (path: string) => `https://example.org${path}`;

test('the data file of the people has their addresses, and the figures in their sentences', () => {
	const site = makeSite({
		claims: [makeClaim({ values: { new: makeValue({ value: 8, unit: 'km' }) } })],
		people: [makePerson({ role: 'Crosses {river-length/new}.' })],
	});
	expect(buildDataFile('people', site, at)).toMatchObject({
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

test('the data files of the timeline and the glossary have addresses within their pages', () => {
	const site = makeSite({
		timeline: [makeEvent({ id: 'flood-1995' }), makeEvent({ id: 'flood-1967', date: '1967' })],
		glossary: [makeTerm({ id: 'ferry' })],
	});
	const list = (kind: 'timeline' | 'glossary') =>
		buildDataFile(kind, site, at).entries.map((entry) => (entry as { address: string }).address);
	expect(list('timeline')).toHaveLength(2);
	expect(list('timeline')).toContain('https://example.org/timeline/#flood-1967');
	expect(list('glossary')).toEqual(['https://example.org/glossary/#ferry']);
});
