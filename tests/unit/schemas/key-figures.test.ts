import { describe, expect, it } from 'vitest';
import { keyFiguresSchema } from '../../../src/schemas/key-figures.ts';
import { listIssues } from '../../support/list-issues.ts';

const make = (...claims: string[]) => ({
	groups: [
		{ id: 'rivers', title: 'Rivers', figures: claims.map((claim) => ({ claim, label: 'Length' })) },
	],
});

describe('the key figures', () => {
	it('are figures of claims', () => {
		expect(listIssues(keyFiguresSchema, make('river-length/atlas'))).toBe('');
		expect(listIssues(keyFiguresSchema, make('river-length'))).toMatchInlineSnapshot(
			`"groups.0.figures.0.claim: A figure is named "claim/value": border-china/cia-2026."`,
		);
	});

	it('are listed once each', () => {
		expect(
			listIssues(keyFiguresSchema, make('river-length/atlas', 'river-length/atlas')),
		).toMatchInlineSnapshot(`"groups.0.figures.1.claim: "river-length/atlas" is listed twice."`);
	});

	it('have a label', () => {
		const [group] = make('river-length/atlas').groups;
		const bare = { groups: [{ ...group, figures: [{ claim: 'river-length/atlas' }] }] };
		expect(listIssues(keyFiguresSchema, bare)).toContain('label');
	});
});
