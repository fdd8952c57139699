import type { Claim, Verdict } from '../schemas/claim.ts';

/** How many claims have each verdict, in the order verdicts are shown. */
export function countVerdicts(claims: Iterable<Claim>): { verdict: Verdict; count: number }[] {
	const order: Verdict[] = [
		'supported',
		'imprecise',
		'outdated',
		'contested',
		'wrong',
		'opinion',
		'none',
	];
	const verdicts = [...claims].map(({ essay }) => essay.verdict);
	return order.map((verdict) => ({
		verdict,
		count: verdicts.filter((own) => own === verdict).length,
	}));
}
