import type { Claim, Verdict } from '../schemas/claim.ts';

/** The verdict on the essay. Where the essay is silent there is none, whatever may be said of our own statement. */
export function getEssayVerdict({ essay }: Pick<Claim, 'essay'>): Verdict {
	return essay.says === undefined ? 'none' : essay.verdict;
}

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
	const verdicts = [...claims].map(getEssayVerdict);
	return order.map((verdict) => ({
		verdict,
		count: verdicts.filter((own) => own === verdict).length,
	}));
}

/** Verdicts that call for a correction, the gravest first. */
const CORRECTED: Verdict[] = ['wrong', 'outdated', 'imprecise', 'contested'];

/** Claims in which the essay had to be corrected, the gravest first. */
export function selectCorrections<Item extends Claim>(claims: readonly Item[]): Item[] {
	return CORRECTED.flatMap((verdict) =>
		claims.filter((claim) => getEssayVerdict(claim) === verdict),
	);
}

/** Whether the day by which a claim must be looked at again has passed. */
export function isOverdue({ reviewBy }: Pick<Claim, 'reviewBy'>, today: string): boolean {
	return reviewBy < today;
}

/** Whether a claim rests only on sources of grade C or D. */
export function isWeaklySourced(grades: readonly string[]): boolean {
	return grades.length > 0 && grades.every((grade) => grade === 'C' || grade === 'D');
}
