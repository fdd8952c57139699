import type { Claim } from '../../schemas/claim.ts';
import type { DiagramOf } from '../../schemas/diagram.ts';
import type { Figure } from '../drawing.ts';
import { getFigure, getStatement, isInDollars, toDollars } from '../get-figure.ts';

export type Flows = DiagramOf<'flows'>;
export type FlowNode = Flows['nodes'][number];

/** A flow with its figure looked up. */
export interface ResolvedFlow {
	from: FlowNode;
	to: FlowNode;
	what: string;
	figure: Figure;
	/** Who says so, where the figure does not tell. */
	who: string | undefined;
	/** It is a part of the last flow before it that is none. */
	isPart: boolean;
	/** What somebody else makes of the same thing, and how that is counted. */
	rival: { what: string; figure: Figure } | undefined;
	/** CSS pixels. */
	breadth: number;
	/** In the voice of the essay: told apart from what is known. */
	isEssay: boolean;
}

export interface ResolvedState {
	title: string;
	flows: ResolvedFlow[];
}

/** Breadth of an arrow: CSS pixels for each billion US dollars, and the least. */
export const PER_BILLION = 2;
export const THIN = 1.8;

/** A sum that is printed sets the breadth; what has none claims none. */
const getBreadth = (figure: Figure): number =>
	isInDollars(figure) ? Math.max(THIN, (toDollars(figure) / 1e9) * PER_BILLION) : THIN;

/** Looks up the actors and the figures of all flows. @throws where one does not exist */
export function resolveStates(
	{ nodes, states }: Flows,
	claims: ReadonlyMap<string, Claim>,
): ResolvedState[] {
	const getNode = (id: string): FlowNode => {
		const node = nodes.find((own) => own.id === id);
		if (node === undefined) throw new Error(`There is no actor "${id}".`);
		return node;
	};
	return states.map(({ title, voice, flows }) => ({
		title,
		flows: flows.map((flow): ResolvedFlow => {
			const { from, to, what, figure: name, claim = '', who, isPart, rival } = flow;
			const figure = name === undefined ? getStatement(claim, claims) : getFigure(name, claims);
			return {
				from: getNode(from),
				to: getNode(to),
				what,
				figure,
				who,
				isPart,
				rival: rival && { what: rival.what, figure: getFigure(rival.figure, claims) },
				breadth: getBreadth(figure),
				isEssay: voice === 'essay',
			};
		}),
	}));
}
