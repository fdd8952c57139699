import type { Site } from '../../model/build-site.ts';
import { type Flows, resolveStates, type ResolvedState } from './resolve-states.ts';

/**
 * A diagram of flows and its last state, for tables where the drawing has no room.
 *
 * @throws if there is no such diagram
 */
export function getLastState(
	{ diagrams, claims }: Pick<Site, 'diagrams' | 'claims'>,
	id: string,
): { diagram: Flows; state: ResolvedState } {
	const diagram = diagrams.get(id);
	if (diagram?.kind !== 'flows')
		throw new Error(`content/diagrams/${id}.yml is no diagram of flows.`);
	const state = resolveStates(diagram, claims).at(-1);
	if (!state) throw new Error(`content/diagrams/${id}.yml has no states.`);
	return { diagram, state };
}
