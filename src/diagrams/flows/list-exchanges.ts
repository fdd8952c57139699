import type { ResolvedFlow } from './resolve-states.ts';

/** All that goes one way between two actors, in a few words each. */
export interface Exchange {
	from: string;
	to: string;
	/** "shells: 4–6 million", in the order of the arrows. */
	things: string[];
}

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** What an arrow carries with its figure; only the figure where that names the thing itself. */
function tellThing({ what, figure: { text } }: Pick<ResolvedFlow, 'what' | 'figure'>): string {
	if (text === '') return lowerFirst(what);
	return text.toLowerCase().includes(what.toLowerCase()) ? text : `${lowerFirst(what)}: ${text}`;
}

/** Gathers arrows by the pair of actors between which they run, for a table where a drawing has no room. */
export function listExchanges(
	flows: readonly Pick<ResolvedFlow, 'from' | 'to' | 'what' | 'figure'>[],
): Exchange[] {
	const exchanges = new Map<string, Exchange>();
	for (const flow of flows) {
		const { from, to } = flow;
		const key = `${from.id} ${to.id}`;
		const exchange = exchanges.get(key) ?? { from: from.name, to: to.name, things: [] };
		exchange.things.push(tellThing(flow));
		exchanges.set(key, exchange);
	}
	return [...exchanges.values()];
}
