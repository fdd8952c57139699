import { describe, expect, it } from 'vitest';
import { forecastSchema } from '../../../src/schemas/forecast.ts';
import { listIssues } from '../../support/list-issues.ts';

const forecast = {
	code: 'L1',
	scenario: 'most-likely',
	statement: 'The river floods by 2026.',
	likelihood: 'likely',
	window: { end: '2026', assigned: true },
	resolvesBy: 'A gauge above its mark.',
	wouldCount: 'Water in the streets.',
	wouldNotCount: 'Rain.',
	status: 'open',
	nextTest: { test: 'The gauge.', source: 'The survey', on: '2027-06-30' },
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
				status: Invalid option: expected one of "happened"|"partly"|"did-not-happen"|"holding"|"open"|"unresolvable"
				confidence: Invalid option: expected one of "high"|"medium"|"low""
			`);
	});

	it('is never a hit without an end date', () => {
		const window = { end: null, assigned: false };
		expect(refuse({ window, status: 'happened' })).toMatchInlineSnapshot(
			`"status: A forecast without an end date is never a hit: it is "holding", or it needs an end."`,
		);
		expect(refuse({ window, status: 'did-not-happen', essay: 'borne-out' })).toMatchInlineSnapshot(
			`"status: A forecast without an end date is never a hit: it is "holding", or it needs an end."`,
		);
		expect(refuse({ window, status: 'holding' })).toBe('');
		expect(refuse({ status: 'holding' })).toMatchInlineSnapshot(
			`"status: Only a forecast without an end date is "holding"."`,
		);
	});

	it('says how an absence stands to the essay, and says so of nothing else', () => {
		expect(refuse({ status: 'did-not-happen' })).toMatchInlineSnapshot(
			`"essay: "essay" is set where, and only where, the status is "did-not-happen"."`,
		);
		expect(refuse({ status: 'happened', essay: 'failed' })).toMatchInlineSnapshot(
			`"essay: "essay" is set where, and only where, the status is "did-not-happen"."`,
		);
	});

	it('gives the best case for another verdict where its own is not sure', () => {
		expect(refuse({ confidence: 'medium' })).toMatchInlineSnapshot(
			`"dissent: A status that is not of high confidence needs the best case for another one."`,
		);
		expect(refuse({ confidence: 'medium', dissent: 'It rained.' })).toBe('');
	});

	it('names the test that will settle it as long as it is open', () => {
		expect(refuse({ nextTest: undefined })).toMatchInlineSnapshot(
			`"nextTest: An open or holding forecast needs the test that will settle it."`,
		);
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
