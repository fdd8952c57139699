import type { ClaimValue } from '../schemas/claim.ts';

/** Figures of one thing by one author. */
interface ValueRun {
	first: ClaimValue;
	values: ClaimValue[];
}

/** So many figures of one thing by one author are a row; fewer stand each for itself. */
const LEAST = 3;

/** The figures of a claim in order; those of one thing by one author, as of many years, are joined. */
export function joinValues(values: readonly ClaimValue[]): ValueRun[] {
	const runs: ValueRun[] = [];
	for (const value of values) {
		const last = runs.at(-1);
		const { quantity, saidBy } = last?.first ?? {};
		if (quantity === value.quantity && saidBy === value.saidBy) last?.values.push(value);
		else runs.push({ first: value, values: [value] });
	}
	return runs.flatMap((run) =>
		run.values.length < LEAST ? run.values.map((first) => ({ first, values: [first] })) : [run],
	);
}
