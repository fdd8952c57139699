import { describe, expect, it } from 'vitest';
import { buildScorecard, countOutcomes, getOutcome } from '../../../src/model/scorecard.ts';
import type { Forecast } from '../../../src/schemas/forecast.ts';
import { makeForecast } from '../../support/make-entries.ts';

const byId = (...forecasts: ReturnType<typeof makeForecast>[]) =>
	new Map(forecasts.map((forecast) => [forecast.id, forecast]));

/** The outcome of a forecast whose condition, if it has one, has a status. */
function score(forecast: Partial<Forecast>, condition: Forecast['status'] = 'open') {
	const trigger = makeForecast({ id: 'trigger', status: condition });
	return getOutcome(makeForecast(forecast), byId(trigger));
}

describe('getOutcome', () => {
	it.each([
		['happened', 'came-true'],
		['partly', 'partly'],
		['holding', 'holding'],
		['open', 'open'],
		['unresolvable', 'unresolvable'],
	] as const)('of what is "%s" is "%s"', (status, outcome) => {
		expect(score({ status })).toBe(outcome);
	});

	it('of what did not happen depends on whether the essay expected it', () => {
		expect(score({ status: 'did-not-happen', essay: 'failed' })).toBe('failed');
		expect(score({ status: 'did-not-happen' })).toBe('failed');
		expect(score({ status: 'did-not-happen', essay: 'borne-out' })).toBe('borne-out');
		expect(score({ status: 'did-not-happen', essay: 'condition' })).toBe('condition-not-met');
	});

	it.each(['happened', 'did-not-happen', 'unresolvable'] as const)(
		'is never a hit or a miss where its condition failed: %s',
		(status) => {
			const forecast = { status, conditionalOn: 'trigger' };
			expect(score(forecast, 'did-not-happen')).toBe('not-triggered');
		},
	);

	it.each(['holding', 'open', 'unresolvable'] as const)(
		'waits where its condition has not come about: %s',
		(condition) => {
			expect(score({ status: 'happened', conditionalOn: 'trigger' }, condition)).toBe(
				'not-triggered',
			);
		},
	);

	it.each(['happened', 'partly'] as const)(
		'is its own where its condition came about: %s',
		(condition) => {
			expect(score({ status: 'happened', conditionalOn: 'trigger' }, condition)).toBe('came-true');
		},
	);

	it('is no hit of the scenario where the event came without its trigger', () => {
		expect(score({ status: 'happened', cameWithoutTrigger: true })).toBe('without-trigger');
	});

	it('throws where the condition is no forecast', () => {
		expect(() => score({ conditionalOn: 'flood' })).toThrow('No forecast "flood".');
	});
});

describe('buildScorecard', () => {
	const scorecard = buildScorecard(
		byId(
			makeForecast({ id: 'a', code: 'M10', status: 'happened' }),
			makeForecast({ id: 'b', code: 'M2', status: 'happened' }),
			makeForecast({ id: 'c', code: 'G1', scenario: 'body', status: 'open' }),
		),
	);

	it('has the scenarios in the order of the essay', () => {
		expect(scorecard.map(({ scenario }) => scenario)).toEqual([
			'body',
			'most-likely',
			'less-likely',
			'least-likely',
			'black-swan',
		]);
	});

	it('has the forecasts in the order of their codes, 2 before 10', () => {
		expect(scorecard[1]?.forecasts.map(({ code }) => code)).toEqual(['M2', 'M10']);
	});

	it('counts the outcomes of each scenario', () => {
		expect(scorecard[1]?.counts).toMatchObject({ 'came-true': 2, open: 0 });
		expect(scorecard[0]?.counts).toMatchObject({ 'came-true': 0, open: 1 });
	});
});

describe('countOutcomes', () => {
	it('counts every outcome, also those that do not occur', () => {
		const counts = countOutcomes([{ ...makeForecast(), outcome: 'failed', uncounted: undefined }]);
		expect(counts).toEqual({
			'came-true': 0,
			partly: 0,
			failed: 1,
			'borne-out': 0,
			holding: 0,
			'without-trigger': 0,
			'not-triggered': 0,
			'condition-not-met': 0,
			open: 0,
			unresolvable: 0,
		});
	});
});
