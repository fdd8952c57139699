import { describe, expect, it } from 'vitest';
import { exceptionsSchema } from '../../../src/schemas/exception.ts';
import { listIssues } from '../../support/list-issues.ts';

const exception = {
	rule: 'bare-number',
	file: 'content/chapters/river.mdx',
	reason: 'A quotation.',
	until: '2026-12-31',
};

describe('the exceptions', () => {
	it('may be none', () => {
		expect(listIssues(exceptionsSchema, [])).toBe('');
	});

	it('may concern a whole file or some words of it', () => {
		expect(listIssues(exceptionsSchema, [exception, { ...exception, match: 'ten' }])).toBe('');
	});

	it('have a reason and a last day', () => {
		expect(listIssues(exceptionsSchema, [{ ...exception, reason: '', until: 'never' }]))
			.toMatchInlineSnapshot(`
			"0.reason: The text is empty.
			0.until: A day is written '2026-06-12'."
		`);
	});

	it('have no misspelt field', () => {
		expect(listIssues(exceptionsSchema, [{ ...exception, line: 7 }])).toMatchInlineSnapshot(
			`"0: Unrecognized key: "line""`,
		);
	});
});
