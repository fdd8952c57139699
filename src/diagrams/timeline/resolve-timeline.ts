import type { DiagramOf } from '../../schemas/diagram.ts';
import { getEvent, type KnownEvent } from '../../figures/get-event.ts';
import { toYears } from '../../figures/time-axis.ts';

type Timeline = DiagramOf<'timeline'>;

export interface ResolvedPeriod {
	name: string;
	of: Timeline['periods'][number]['of'];
	begins: KnownEvent;
	/** Without it, the period lasts. */
	ends: KnownEvent | undefined;
	/** Years, with the part of the year: 1948.69. */
	from: number;
	to: number;
}

export interface ResolvedEvent {
	kind: 'talks' | 'clashes';
	event: KnownEvent;
	/** Years, with the part of the year. */
	from: number;
	/** The same as `from` where it did not last. */
	to: number;
}

/** A line of time with its events looked up. */
export interface ResolvedTimeline {
	states: Timeline['states'];
	titles: Record<ResolvedEvent['kind'], string>;
	periods: ResolvedPeriod[];
	/** In the order of time. */
	events: ResolvedEvent[];
	/** The first and the last moment that is drawn, in years. */
	span: [from: number, to: number];
}

/** Looks up the events of a line of time. @throws where one does not exist */
export function resolveTimeline(
	{ states, periods, talks, clashes, asOf }: Timeline,
	known: readonly KnownEvent[],
): ResolvedTimeline {
	const now = toYears(asOf);
	const resolve = (kind: ResolvedEvent['kind'], ids: string[]): ResolvedEvent[] =>
		ids.map((id) => {
			const event = getEvent(id, known);
			return { kind, event, from: toYears(event.date), to: toYears(event.endDate ?? event.date) };
		});
	const resolved = periods.map(({ name, of, from, to }): ResolvedPeriod => {
		const begins = getEvent(from, known);
		const ends = to === undefined ? undefined : getEvent(to, known);
		return {
			name,
			of,
			begins,
			ends,
			from: toYears(begins.date),
			to: ends === undefined ? now : toYears(ends.date),
		};
	});
	const events = [...resolve('talks', talks.events), ...resolve('clashes', clashes.events)];
	const moments = [...resolved, ...events].flatMap(({ from, to }) => [from, to]);
	return {
		states,
		titles: { talks: talks.title, clashes: clashes.title },
		periods: resolved,
		events: events.toSorted((a, b) => a.from - b.from),
		span: [Math.min(...moments), Math.max(...moments)],
	};
}
