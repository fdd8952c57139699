import { describe, expect, it } from 'vitest';
import { compassSchema } from '../../../src/schemas/compass.ts';
import { placeSchema } from '../../../src/schemas/place.ts';
import { listIssues } from '../../support/list-issues.ts';

const place = {
	name: 'Pyongyang',
	lon: 125.7543,
	lat: 39.0339,
	kind: 'capital',
	countries: ['KP'],
	coordinatesFrom: 'an atlas',
};

const refuse = (changes: object) => listIssues(placeSchema, { ...place, ...changes });

describe('a place', () => {
	it('is exact enough to print and has no sources unless it says so', () => {
		expect(placeSchema.parse(place)).toEqual({
			...place,
			romanisations: [],
			approximate: false,
			sources: [],
		});
	});

	it('lies on the earth', () => {
		expect(refuse({ lat: 125.7543, lon: 390.339 })).toMatchInlineSnapshot(`
			"lon: A longitude is at most 180°.
			lat: A latitude is at most 90°."
		`);
	});

	it('has coordinates that are numbers', () => {
		expect(refuse({ lon: '125° E' })).toMatchInlineSnapshot(
			`"lon: Invalid input: expected number, received string"`,
		);
	});

	it('says where its coordinates come from', () => {
		expect(refuse({ coordinatesFrom: undefined })).toMatchInlineSnapshot(
			`"coordinatesFrom: Invalid input: expected string, received undefined"`,
		);
	});

	it('lies in a country', () => {
		expect(refuse({ countries: [] })).toMatchInlineSnapshot(
			`"countries: Too small: expected array to have >=1 items"`,
		);
	});

	it('has its label on any side that a map can take', () => {
		for (const label of compassSchema.options) expect(refuse({ label })).toBe('');
	});

	it('has no misspelt field', () => {
		expect(refuse({ hangeul: '평양' })).toMatchInlineSnapshot(
			`"entry: Unrecognized key: "hangeul""`,
		);
	});
});
