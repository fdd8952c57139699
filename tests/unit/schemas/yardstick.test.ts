import { describe, expect, it } from 'vitest';
import { likelihoods, yardstickSchema } from '../../../src/schemas/yardstick.ts';
import { listIssues } from '../../support/list-issues.ts';

const words = likelihoods.map((likelihood, index) => ({
	likelihood,
	word: likelihood,
	low: index / 10,
	high: (index + 1) / 10,
}));
const yardstick = { title: 'Words', note: 'A scale.', sources: ['scale'], words };

describe('a yardstick', () => {
	it('has a word for each degree', () => {
		expect(listIssues(yardstickSchema, yardstick)).toBe('');
		expect(
			listIssues(yardstickSchema, { ...yardstick, words: words.slice(1) }),
		).toMatchInlineSnapshot(`"words: The scale has one word for each degree."`);
	});

	it('has chances that run upwards', () => {
		const turned = words.map((word) => ({ ...word, low: 0.9 }));
		expect(listIssues(yardstickSchema, { ...yardstick, words: turned })).toContain(
			'"low" is not below "high".',
		);
	});
});
