import type { TimelineEvent } from '../schemas/timeline.ts';

/**
 * Events that begin within a period, in order.
 *
 * @param period ISO dates of any precision; `to: '1953'` takes in all of 1953
 */
export function selectEvents<Event extends TimelineEvent>(
	events: readonly Event[],
	period: { from: string; to: string; theme?: string | undefined },
): Event[] {
	return events.filter(
		({ date, themes }) =>
			date >= period.from &&
			date.slice(0, period.to.length) <= period.to &&
			(period.theme === undefined || themes.some((theme) => theme === period.theme)),
	);
}
