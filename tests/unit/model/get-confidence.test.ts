import { expect, test } from 'vitest';
import { getConfidence } from '../../../src/model/get-confidence.ts';
import type { Claim } from '../../../src/schemas/claim.ts';

const claim = {
	confidence: 'contested',
	values: { dead: { confidence: 'established' }, width: {} },
} as unknown as Claim;

test('a figure stands as firmly as its claim, unless it says otherwise', () => {
	expect(getConfidence(claim, 'dead')).toBe('established');
	expect(getConfidence(claim, 'width')).toBe('contested');
	expect(getConfidence(claim)).toBe('contested');
});
