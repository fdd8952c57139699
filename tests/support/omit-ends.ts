import type { ClaimValue } from '../../src/schemas/claim.ts';

/** A figure without the ends of its range, so that it can be given another value. */
export function omitEnds(value: ClaimValue): ClaimValue {
	const copy = { ...value };
	delete copy.low;
	delete copy.high;
	delete copy.value;
	return copy;
}
