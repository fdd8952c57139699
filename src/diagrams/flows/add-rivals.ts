import { listFlowLines } from '../../model/list-flow-lines.ts';
import type { ResolvedFlow } from './resolve-states.ts';

/** Flows for a table, with what somebody else makes of the same thing as lines of their own. */
export const addRivals = (flows: readonly ResolvedFlow[]): ResolvedFlow[] =>
	listFlowLines(flows).map(({ flow, isRival }) =>
		isRival ? { ...flow, ...flow.rival, who: undefined, isPart: false, rival: undefined } : flow,
	);
