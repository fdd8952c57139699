import { describe, expect, it } from 'vitest';
import { termSchema } from '../../../src/schemas/glossary.ts';
import { listIssues } from '../../support/list-issues.ts';

const term = { term: 'Delta', definition: 'The mouth of a river.' };

describe('a glossary entry', () => {
	it('needs a term and a definition', () => {
		expect(listIssues(termSchema, term)).toBe('');
		expect(listIssues(termSchema, {})).toMatchInlineSnapshot(`
			"term: Invalid input: expected string, received undefined
			definition: Invalid input: expected string, received undefined"
		`);
	});

	it('has lists that may be left out', () => {
		expect(termSchema.parse(term)).toEqual({
			...term,
			aliases: [],
			claims: [],
			sources: [],
			see: [],
		});
	});

	it('has no misspelt field', () => {
		expect(listIssues(termSchema, { ...term, revisedRomanization: 'delta' })).toMatchInlineSnapshot(
			`"entry: Unrecognized key: "revisedRomanization""`,
		);
	});
});
