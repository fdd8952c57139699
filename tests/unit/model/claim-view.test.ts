import { describe, expect, it } from 'vitest';
import { countVerdicts } from '../../../src/model/claim-view.ts';
import { makeClaim } from '../../support/make-entries.ts';

describe('countVerdicts', () => {
	it('counts claims by their verdict, from the best to what cannot be judged', () => {
		const claims = (['wrong', 'supported', 'wrong', 'none'] as const).map((verdict) =>
			makeClaim({ essay: { verdict } }),
		);
		expect(countVerdicts(claims).map(({ verdict, count }) => [verdict, count])).toEqual([
			['supported', 1],
			['imprecise', 0],
			['outdated', 0],
			['contested', 0],
			['wrong', 2],
			['opinion', 0],
			['none', 1],
		]);
	});

	it('reads claims that can be read only once', () => {
		const claims = new Map([['a', makeClaim({ essay: { verdict: 'outdated' } })]]).values();
		expect(countVerdicts(claims)[2]).toEqual({ verdict: 'outdated', count: 1 });
	});
});
