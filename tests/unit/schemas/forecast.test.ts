import { describe, expect, it } from 'vitest';
import { forecastSchema } from '../../../src/schemas/forecast.ts';
import { listIssues } from '../../support/list-issues.ts';

const forecast = {
	code: 'L1',
	scenario: 'most-likely',
	statement: 'The river floods by 2026.',
	window: { end: '2026', assigned: true },
	resolvesBy: 'A gauge above its mark.',
	status: 'open',
	evidence: 'No flood so far.',
	confidence: 'high',
	checkedTo: '2026-06-12',
};

const refuse = (changes: object) => listIssues(forecastSchema, { ...forecast, ...changes });

describe('a forecast', () => {
	it('is accepted with these fields', () => {
		expect(refuse({})).toBe('');
	});

	it('came with its trigger, contradicts nothing and cites nothing unless it says so', () => {
		expect(forecastSchema.parse(forecast)).toMatchObject({
			cameWithoutTrigger: false,
			contradicts: [],
			claims: [],
			sources: [],
		});
	});

	it('says when its window ends, or that it does not', () => {
		expect(refuse({ window: { end: null, assigned: false } })).toBe('');
		expect(refuse({ window: {} })).toMatchInlineSnapshot(`
			"window.end: A date is a quoted string such as '2026-06'.
			window.assigned: Invalid input: expected boolean, received undefined"
		`);
	});

	it('has a scenario, a status and a confidence of the lists', () => {
		expect(refuse({ scenario: 'likely', status: 'failed', confidence: 'established' }))
			.toMatchInlineSnapshot(`
			"scenario: Invalid option: expected one of "body"|"most-likely"|"less-likely"|"least-likely"|"black-swan"
			status: Invalid option: expected one of "happened"|"partly"|"did-not-happen"|"open"|"unresolvable"
			confidence: Invalid option: expected one of "high"|"medium"|"low""
		`);
	});

	it('has no misspelt field', () => {
		expect(refuse({ resolvedBy: 'a gauge' })).toMatchInlineSnapshot(
			`"entry: Unrecognized key: "resolvedBy""`,
		);
		expect(refuse({ window: { ...forecast.window, stop: '2026' } })).toMatchInlineSnapshot(
			`"window: Unrecognized key: "stop""`,
		);
	});
});
