import type { ResolvedFlow } from './resolve-states.ts';

/** Flows for a table: behind each what somebody else makes of the same thing, as a line of its own. */
export const addRivals = (flows: readonly ResolvedFlow[]): ResolvedFlow[] =>
	flows.flatMap(({ rival, ...flow }) => [
		{ ...flow, rival },
		...(rival ? [{ ...flow, ...rival, who: undefined, rival: undefined }] : []),
	]);
