import { describe, expect, it } from 'vitest';
import { nameOutcome } from '../../../src/model/describe-outcome.ts';
import { OUTCOME_LABELS } from '../../../src/model/scorecard.ts';
import { outcomes } from '../../../src/schemas/forecast.ts';
import { likelihoods } from '../../../src/schemas/yardstick.ts';

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
