import { expect, it } from 'vitest';
import { shareRows } from '../../../../src/geo/draw/share-rows.ts';

it('fills each row with two pictures of one height', () => {
	const aspects = [1.18, 0.7, 0.8, 0.57];
	const shares = shareRows(aspects);
	const heights = shares.map((share, index) => share * (aspects[index] ?? 0));
	for (const first of [0, 2]) {
		expect((shares[first] ?? 0) + (shares[first + 1] ?? 0)).toBeCloseTo(1);
		expect(heights[first]).toBeCloseTo(heights[first + 1] ?? 0);
	}
});

it('gives half a row to one that stands alone', () => {
	expect(shareRows([1, 1, 0.6])[2]).toBe(0.5);
});
