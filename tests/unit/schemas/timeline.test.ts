import { describe, expect, it } from 'vitest';
import { eventSchema } from '../../../src/schemas/timeline.ts';
import { listIssues } from '../../support/list-issues.ts';

const event = {
	title: 'The bridge opens',
	date: '1953-07',
	description: 'It opens.',
	themes: ['war'],
	sources: ['atlas'],
};

const refuse = (changes: object) => listIssues(eventSchema, { ...event, ...changes });

describe('an event', () => {
	it('is accepted with these fields', () => {
		expect(refuse({})).toBe('');
	});

	it('has a source', () => {
		expect(refuse({ sources: [] })).toMatchInlineSnapshot(
			`"sources: An event needs at least one source."`,
		);
	});

	it('has a theme of the list', () => {
		expect(refuse({ themes: [] })).toMatchInlineSnapshot(
			`"themes: Too small: expected array to have >=1 items"`,
		);
		expect(refuse({ themes: ['bridges'] })).toMatchInlineSnapshot(
			`"themes.0: Invalid option: expected one of "division"|"war"|"dynasty"|"rights"|"food"|"nuclear"|"inter-korean"|"china"|"russia"|"ukraine"|"united-states"|"sanctions""`,
		);
	});

	it('has a date', () => {
		expect(refuse({ date: 'July 1953' })).toMatchInlineSnapshot(
			`"date: A date is ISO and as exact as it is known: '2026', '2026-06', '2026-06-12' or a range '1999/2001'."`,
		);
	});

	it('has no misspelt field', () => {
		expect(refuse({ enddate: '1953-08' })).toMatchInlineSnapshot(
			`"entry: Unrecognized key: "enddate""`,
		);
	});
});
