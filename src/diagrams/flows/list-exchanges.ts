import type { ResolvedFlow } from './resolve-states.ts';

/** A thing in a few words, and what it is made up of. */
export interface ToldThing {
	/** "shells: 4–6 million (2024)" */
	text: string;
	/** Its parts, in the same words. */
	parts: string[];
}

/** All that goes one way between two actors, in a few words each. */
export interface Exchange {
	from: string;
	to: string;
	/** In the order of the arrows. */
	things: ToldThing[];
}

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

type Thing = Pick<ResolvedFlow, 'what' | 'figure' | 'isPart'>;

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

/** What is counted in people is named by what they are: soldiers and workers are not the same people. */
const PEOPLE = /\u00a0people$/;

/** What an arrow carries with its figure; only the figure where that names the thing itself. */
function tellThing(thing: Thing, usualYear: string | undefined): string {
	const { what, figure } = thing;
	if (figure.text === '') return lowerFirst(what);
	const year = getYear(thing);
	const text = figure.text.replace(PEOPLE, `\u00a0${lowerFirst(what)}`);
	const named = text.toLowerCase().includes(what.toLowerCase());
	const notes = [
		year === usualYear ? '' : (year ?? ''),
		figure.certainty === 'contested' ? 'disputed' : '',
	].filter(Boolean);
	return `${named ? '' : `${lowerFirst(what)}: `}${text}${notes.length > 0 ? ` (${notes.join(', ')})` : ''}`;
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
		const text = tellThing(flow, usualYear);
		const whole = flow.isPart ? exchange.things.at(-1) : undefined;
		if (whole === undefined) exchange.things.push({ text, parts: [] });
		else whole.parts.push(text);
		exchanges.set(key, exchange);
	}
	return [...exchanges.values()];
}
