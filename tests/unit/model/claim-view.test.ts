import { describe, expect, it } from 'vitest';
import {
	countVerdicts,
	getEssayVerdict,
	isWeaklySourced,
	selectCorrections,
	isOverdue,
} from '../../../src/model/claim-view.ts';
import type { Verdict } from '../../../src/schemas/claim.ts';
import { makeClaim } from '../../support/make-entries.ts';

const judge = (verdict: Verdict) => makeClaim({ id: verdict, essay: { says: 'So.', verdict } });

describe('getEssayVerdict', () => {
	it('is the verdict on what the essay says', () => {
		expect(getEssayVerdict(judge('outdated'))).toBe('outdated');
	});

	it('is none where the essay says nothing', () => {
		expect(getEssayVerdict(makeClaim({ essay: { verdict: 'contested' } }))).toBe('none');
	});
});

describe('countVerdicts', () => {
	it('counts claims by their verdict, from the best to what cannot be judged', () => {
		const claims = (['wrong', 'supported', 'wrong', 'none'] as const).map(judge);
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
		const claims = new Map([['a', judge('outdated')]]).values();
		expect(countVerdicts(claims)[2]).toEqual({ verdict: 'outdated', count: 1 });
	});
});

describe('selectCorrections', () => {
	it('gives the claims in which the essay is off, the gravest first', () => {
		const claims = (
			['supported', 'contested', 'imprecise', 'opinion', 'outdated', 'none', 'wrong'] as const
		).map(judge);
		expect(selectCorrections(claims).map(({ id }) => id)).toEqual([
			'wrong',
			'outdated',
			'imprecise',
			'contested',
		]);
	});

	it('leaves out claims on which the essay is silent', () => {
		expect(selectCorrections([makeClaim({ essay: { verdict: 'wrong' } })])).toEqual([]);
	});
});

describe('isWeaklySourced', () => {
	it.each([
		[['C', 'D'], true],
		[['C', 'B'], false],
		[['A'], false],
		[[], false],
	])('of sources of grade %j: %s', (grades, weak) => {
		expect(isWeaklySourced(grades)).toBe(weak);
	});
});

describe('isOverdue', () => {
	it('is true from the day after the review date', () => {
		expect(isOverdue({ reviewBy: '2026-12-31' }, '2026-12-31')).toBe(false);
		expect(isOverdue({ reviewBy: '2026-12-31' }, '2027-01-01')).toBe(true);
	});
});
