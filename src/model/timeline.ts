import { formatDate } from './format-date.ts';
import type { TimelineEvent } from '../schemas/timeline.ts';

/**
 * Puts events in the order in which they began. What has only a year stands after what has a day in it, and what has
 * only a month after the days of that month: nobody knows that it came before them.
 */
export function sortEvents<Event extends Pick<TimelineEvent, 'date' | 'order'>>(
	events: readonly Event[],
): Event[] {
	// The sign is greater than any that goes on a date.
	const getKey = ({ date }: Event) => `${date.split('/')[0] ?? date}~`;
	const compare = (a: string, b: string) => Number(a > b) - Number(a < b);
	return events.toSorted(
		(a, b) => compare(getKey(a), getKey(b)) || (a.order ?? 0) - (b.order ?? 0),
	);
}

/**
 * Events that begin within a period, in order.
 *
 * @param period ISO dates of any precision; `to: '1953'` takes in all of 1953
 */
export function selectEvents<Event extends TimelineEvent>(
	events: readonly Event[],
	period: { from: string; to: string; theme?: string | undefined },
): Event[] {
	return events.filter(({ date, themes }) => {
		const [start = ''] = date.split('/');
		return (
			start >= period.from &&
			start.slice(0, period.to.length) <= period.to &&
			(period.theme === undefined || themes.some((theme) => theme === period.theme))
		);
	});
}

/** Events under one heading. */
interface EventGroup<Event> {
	/** Permanent id of the heading: `decade-1950`, `2026-03`. */
	id: string;
	label: string;
	events: Event[];
}

function group<Event extends TimelineEvent>(
	events: readonly Event[],
	getId: (event: Event) => string,
	getLabel: (id: string) => string,
): EventGroup<Event>[] {
	const groups = new Map<string, Event[]>();
	for (const event of events) {
		const id = getId(event);
		groups.set(id, [...(groups.get(id) ?? []), event]);
	}
	return [...groups].map(([id, own]) => ({ id, label: getLabel(id), events: own }));
}

/** Groups events in the order given by decade: "1950s". */
export function groupByDecade<Event extends TimelineEvent>(
	events: readonly Event[],
): EventGroup<Event>[] {
	return group(
		events,
		({ date }) => `decade-${date.slice(0, 3)}0`,
		(id) => `${id.slice('decade-'.length)}s`,
	);
}

/** Groups events in the order given by month, or by year where the month is not known. */
export function groupByMonth<Event extends TimelineEvent>(
	events: readonly Event[],
): EventGroup<Event>[] {
	return group(events, ({ date }) => date.split('/')[0]?.slice(0, 7) ?? date, formatDate);
}

/** Events from a month on, the newest first. */
export function selectUpdates<Event extends TimelineEvent>(
	events: readonly Event[],
	from: string,
): Event[] {
	return events.filter(({ date }) => date >= from).toReversed();
}

/** How many events began in each year, on an axis of whole decades. */
export interface YearAxis {
	/** First year of the first decade, and the year after the last. */
	start: number;
	end: number;
	/** First years of all decades, those without events too. */
	decades: number[];
	/** Years in which something began, in order. */
	years: { year: number; count: number }[];
}

/** Counts events by the year they begin in, for an axis of time. */
export function countByYear(events: readonly Pick<TimelineEvent, 'date'>[]): YearAxis {
	const counts = Map.groupBy(events, ({ date }) => Number(date.slice(0, 4)));
	const years = [...counts]
		.map(([year, own]) => ({ year, count: own.length }))
		.sort((a, b) => a.year - b.year);
	const toDecade = (year = 0) => Math.floor(year / 10) * 10;
	const start = toDecade(years[0]?.year);
	const end = toDecade(years.at(-1)?.year) + 10;
	const decades = Array.from({ length: (end - start) / 10 }, (_, index) => start + index * 10);
	return { start, end, decades, years };
}
