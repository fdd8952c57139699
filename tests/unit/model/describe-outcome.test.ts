import { describe, expect, it } from 'vitest';
import { describeOutcome, nameOutcome } from '../../../src/model/describe-outcome.ts';
import { OUTCOME_LABELS } from '../../../src/model/scorecard.ts';
import { outcomes } from '../../../src/schemas/forecast.ts';

describe.each(['holding', 'open'] as const)('of what is "%s"', (outcome) => {
	const label = OUTCOME_LABELS[outcome].label;

	it('says that an event called unlikely has not happened', () => {
		expect(nameOutcome({ outcome, likelihood: 'unlikely' })).toBe('Has not happened so far');
		expect(describeOutcome({ outcome, likelihood: 'very-unlikely' })).toBe(
			'Called very unlikely; has not happened so far',
		);
	});

	it('has its label where the essay expected it', () => {
		expect(nameOutcome({ outcome, likelihood: 'likely' })).toBe(label);
		expect(describeOutcome({ outcome, likelihood: 'roughly-even' })).toBe(label);
	});
});

describe('describeOutcome', () => {
	it('says of what was rightly called unlikely that it did not happen', () => {
		expect(describeOutcome({ outcome: 'borne-out', likelihood: 'unlikely' })).toBe(
			'Called unlikely; did not happen',
		);
	});

	it.each(outcomes)(
		'never says of an unlikely event that is "%s" that it holds or is open',
		(outcome) => {
			expect(describeOutcome({ outcome, likelihood: 'very-unlikely' })).not.toMatch(/hold|open/i);
		},
	);
});
