import { describe, expect, it } from 'vitest';
import { nameOutcome, whyNotCounted } from '../../../src/model/describe-outcome.ts';
import { OUTCOME_LABELS, scoreForecast } from '../../../src/model/scorecard.ts';
import { outcomes } from '../../../src/schemas/forecast.ts';
import { likelihoods } from '../../../src/schemas/yardstick.ts';
import { makeForecast } from '../../support/make-entries.ts';

describe('nameOutcome', () => {
	it.each(outcomes)(
		'has the words of the key for "%s", however likely it was called',
		(outcome) => {
			const label = OUTCOME_LABELS[outcome].label.toLowerCase();
			for (const likelihood of likelihoods)
				expect(nameOutcome({ outcome, likelihood }).toLowerCase()).toContain(label);
		},
	);

	it('says of what is pending and was called unlikely that it is the denial that holds', () => {
		expect(nameOutcome({ outcome: 'holding', likelihood: 'unlikely' })).toBe(
			'Called unlikely; this holds so far',
		);
		expect(nameOutcome({ outcome: 'open', likelihood: 'very-unlikely' })).toBe(
			'Called very unlikely; still open',
		);
	});

	it('has the label alone where the essay expected it', () => {
		expect(nameOutcome({ outcome: 'holding', likelihood: 'likely' })).toBe('Holds so far');
		expect(nameOutcome({ outcome: 'open', likelihood: 'roughly-even' })).toBe('Still open');
	});
});

describe('whyNotCounted', () => {
	const trigger = makeForecast({
		id: 'war',
		code: 'T3',
		status: 'did-not-happen',
		essay: 'failed',
	});
	const hit = makeForecast({ id: 'hit', code: 'M1', status: 'happened' });
	const why = (fields: Parameters<typeof makeForecast>[0]) => {
		const forecast = makeForecast({ id: 'own', code: 'L1', ...fields });
		const all = new Map([trigger, hit, forecast].map((entry) => [entry.id, entry]));
		return whyNotCounted(scoreForecast(forecast, all), all);
	};

	it('names the forecast that stands against or for it by its code', () => {
		expect(why({ status: 'happened', contradicts: ['hit'] })).toContain('M1');
		expect(why({ status: 'happened', countedWith: 'hit' })).toContain('M1');
		expect(why({ status: 'did-not-happen', conditionalOn: 'war' })).toContain('T3');
	});

	it('is nothing where a forecast counts by itself', () => {
		expect(why({ status: 'happened' })).toBeUndefined();
		expect(why({ status: 'holding' })).toBeUndefined();
		expect(why({ status: 'open' })).toContain('can settle it');
	});
});
