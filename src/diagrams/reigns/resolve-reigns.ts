import type { Claim } from '../../schemas/claim.ts';
import type { DiagramOf } from '../../schemas/diagram.ts';
import type { Certainty } from '../../figures/drawing.ts';
import { getEvent, type KnownEvent } from '../../figures/get-event.ts';
import { toYears } from '../../figures/time-axis.ts';

type Reigns = DiagramOf<'reigns'>;

/** An event with its place in time. */
export interface Moment {
	event: KnownEvent;
	/** When, in years. */
	time: number;
	/** The year alone, as printed. */
	year: string;
	/** How sure it is: that of the first claim that goes with it. */
	certainty: Certainty;
}

/** A ruler, or one who is to follow. */
export interface ResolvedRuler {
	name: string;
	heir: Moment | undefined;
	from: Moment | undefined;
	to: Moment | undefined;
}

/** A mark on a lane. */
export interface ResolvedMark extends Moment {
	what: string;
}

export interface ResolvedLane {
	title: string;
	mark: Reigns['lanes'][number]['mark'];
	marks: ResolvedMark[];
}

export interface ResolvedReigns {
	rulers: ResolvedRuler[];
	lanes: ResolvedLane[];
}

/** What reigns are made from. */
export interface ReignsSite {
	events: readonly KnownEvent[];
	claims: ReadonlyMap<string, Claim>;
}

/** Looks up the events of all rulers and marks. Marks come in the order of time. @throws where one does not exist */
export function resolveReigns(
	{ rulers, lanes }: Reigns,
	{ events, claims }: ReignsSite,
): ResolvedReigns {
	const getMoment = (id: string): Moment => {
		const event = getEvent(id, events);
		return {
			event,
			time: toYears(event.date),
			year: event.date.slice(0, 4),
			certainty: claims.get(event.claims[0] ?? '')?.confidence ?? 'established',
		};
	};
	const find = (id: string | undefined) => (id === undefined ? undefined : getMoment(id));
	return {
		rulers: rulers.map(({ name, heir, from, to }) => ({
			name,
			heir: find(heir),
			from: find(from),
			to: find(to),
		})),
		lanes: lanes.map(({ title, mark, events: marks }) => ({
			title,
			mark,
			marks: marks
				.map(({ event, what }) => ({ what, ...getMoment(event) }))
				.toSorted((a, b) => a.time - b.time),
		})),
	};
}

/** A ruler's years in short: "heir from 1980, in power 1994–2011". */
export function nameYears({ heir, from, to }: ResolvedRuler): string {
	const perhaps = heir?.certainty === 'established' ? 'heir from' : 'perhaps heir, from';
	return [
		heir && `${perhaps} ${heir.year}`,
		from && (to ? `in power ${from.year}–${to.year}` : `in power since ${from.year}`),
	]
		.filter(Boolean)
		.join(', ');
}
