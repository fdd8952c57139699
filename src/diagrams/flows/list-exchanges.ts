import { uncapitalise } from '../../model/capitalise.ts';
import { formatDate } from '../../model/format-date.ts';
import type { ResolvedFlow } from './resolve-states.ts';

/** A thing in a few words, and what it is made up of. */
export interface ToldThing {
	/** "shells: 4–6 million (by March 2025)" */
	text: string;
	/** Its parts, in the same words. */
	parts: string[];
	/** What somebody else makes of the same thing. */
	rival?: string;
}

/** All that goes one way between two actors, in a few words each. */
export interface Exchange {
	from: string;
	to: string;
	/** In the order of the arrows. */
	things: ToldThing[];
}

type Thing = Pick<ResolvedFlow, 'what' | 'figure' | 'isPart' | 'rival'>;

/** When a figure is of: a year or a span as it is; else the month by which it had come to that. */
function formatWhen(date: string): string {
	const isSpan = date.includes('/');
	if (isSpan || date.length === 4) return formatDate(date);
	return `by ${formatDate(date.slice(0, 7))}`;
}

/** What is counted in people is named by what they are: soldiers and workers are not the same people. */
const PEOPLE = /\u00a0people$/;

/** What an arrow carries with its figure; only the figure where that names the thing itself. */
function tellThing({ what, figure }: Pick<Thing, 'what' | 'figure'>): string {
	if (figure.text === '') return uncapitalise(what);
	const text = figure.text.replace(PEOPLE, `\u00a0${uncapitalise(what)}`);
	const named = text.toLowerCase().includes(what.toLowerCase());
	const notes = [
		figure.date === null ? '' : formatWhen(figure.date),
		figure.certainty === 'contested' ? 'disputed' : '',
	].filter(Boolean);
	return `${named ? '' : `${uncapitalise(what)}: `}${text}${notes.length > 0 ? ` (${notes.join(', ')})` : ''}`;
}

/**
 * Gathers arrows by the pair of actors between which they run, for a table where a drawing has no room.
 */
export function listExchanges(
	flows: readonly (Pick<ResolvedFlow, 'from' | 'to'> & Thing)[],
): Exchange[] {
	const exchanges = new Map<string, Exchange>();
	for (const flow of flows) {
		const { from, to } = flow;
		const key = `${from.id} ${to.id}`;
		const exchange = exchanges.get(key) ?? { from: from.name, to: to.name, things: [] };
		const { rival } = flow;
		const text = tellThing(flow);
		const whole = flow.isPart ? exchange.things.at(-1) : undefined;
		if (whole !== undefined) whole.parts.push(text);
		else exchange.things.push({ text, parts: [], ...(rival ? { rival: tellThing(rival) } : {}) });
		exchanges.set(key, exchange);
	}
	return [...exchanges.values()];
}
