import type { TimelineEvent } from '../schemas/timeline.ts';

/** An event of the timeline, by its id. */
export type KnownEvent = TimelineEvent & { id: string };

/**
 * Looks up an event of the timeline.
 *
 * @throws if it does not exist; the content checker reports that with file and line before it comes to that
 */
export function getEvent(id: string, events: readonly KnownEvent[]): KnownEvent {
	const event = events.find((own) => own.id === id);
	if (event === undefined) throw new Error(`There is no event "${id}".`);
	return event;
}
