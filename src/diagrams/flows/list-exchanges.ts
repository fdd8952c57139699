import type { ResolvedFlow } from './resolve-states.ts';

/** All that goes one way between two actors, in a few words each. */
export interface Exchange {
	from: string;
	to: string;
	/** "shells: 4–6 million (2024)", in the order of the arrows. */
	things: string[];
}

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

type Thing = Pick<ResolvedFlow, 'what' | 'figure'>;

/** The year a figure is of; of a span, the one in which it ends. */
const getYear = ({ figure: { date } }: Pick<Thing, 'figure'>): string | undefined =>
	date?.split('/').at(-1)?.slice(0, 4);

/** The year that most figures are of, or undefined where none says. */
export function getUsualYear(flows: readonly Pick<Thing, 'figure'>[]): string | undefined {
	const years = Map.groupBy(
		flows.flatMap((flow) => getYear(flow) ?? []),
		(year) => year,
	);
	return [...years].toSorted(([, a], [, b]) => b.length - a.length)[0]?.[0];
}

/** What an arrow carries with its figure; only the figure where that names the thing itself. */
function tellThing(thing: Thing, usualYear: string | undefined): string {
	const { what, figure } = thing;
	if (figure.text === '') return lowerFirst(what);
	const year = getYear(thing);
	const named = figure.text.toLowerCase().includes(what.toLowerCase());
	const when = year === undefined || year === usualYear ? '' : ` (${year})`;
	return `${named ? '' : `${lowerFirst(what)}: `}${figure.text}${when}`;
}

/**
 * Gathers arrows by the pair of actors between which they run, for a table where a drawing has no room.
 *
 * @param usualYear the year that need not be said
 */
export function listExchanges(
	flows: readonly (Pick<ResolvedFlow, 'from' | 'to'> & Thing)[],
	usualYear?: string,
): Exchange[] {
	const exchanges = new Map<string, Exchange>();
	for (const flow of flows) {
		const { from, to } = flow;
		const key = `${from.id} ${to.id}`;
		const exchange = exchanges.get(key) ?? { from: from.name, to: to.name, things: [] };
		exchange.things.push(tellThing(flow, usualYear));
		exchanges.set(key, exchange);
	}
	return [...exchanges.values()];
}
