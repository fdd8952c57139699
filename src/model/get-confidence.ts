import type { Claim } from '../schemas/claim.ts';

/** How firmly a figure of a claim stands: as the claim does, unless the figure says otherwise. Without a key, the claim. */
export const getConfidence = (
	{ confidence, values }: Pick<Claim, 'confidence' | 'values'>,
	key?: string,
): Claim['confidence'] => (key === undefined ? undefined : values[key]?.confidence) ?? confidence;
