import { describe, expect, it } from 'vitest';
import { measure, wrap } from '../../../src/figures/text-styles.ts';

describe('the lines of words in figures', () => {
	it('do not end in a short word alone', () => {
		expect(wrap('The war in Ukraine goes on', 'figure', 150)).toEqual([
			'The war in Ukraine',
			'goes on',
		]);
	});

	it('do not break within a date', () => {
		const width = measure('Monitoring Team, 29 May', 'small');
		expect(wrap('Monitoring Team, 29 May 2025', 'small', width)).toEqual([
			'Monitoring Team,',
			'29 May 2025',
		]);
	});

	it('break within a date that is wider than they are', () => {
		const width = measure('September', 'small');
		expect(wrap('29 September 2025', 'small', width)).toEqual(['29', 'September', '2025']);
	});

	it('are no wider than they may be', () => {
		for (const width of [60, 90, 150])
			for (const line of wrap('Most likely scenario: it came about and goes on', 'label', width))
				expect(measure(line, 'label')).toBeLessThanOrEqual(width);
	});
});
