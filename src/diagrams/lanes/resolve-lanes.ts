import type { DiagramOf } from '../../schemas/diagram.ts';
import { getEvent, type KnownEvent } from '../../figures/get-event.ts';
import { toYears } from '../../figures/time-axis.ts';

type Lanes = DiagramOf<'lanes'>;
type Turn = Lanes['turns'][number];
type Treaty = Lanes['treaties'][number];

/** A turn with its event. */
export interface ResolvedTurn extends Omit<Turn, 'event'> {
	event: KnownEvent;
	/** When, in years. */
	time: number;
}

/** A treaty with the events it begins and ends with. */
export interface ResolvedTreaty extends Omit<Treaty, 'from' | 'to'> {
	from: KnownEvent;
	to: KnownEvent | undefined;
}

export interface ResolvedLanes {
	lanes: Lanes['lanes'];
	turns: ResolvedTurn[];
	treaties: ResolvedTreaty[];
}

/** Looks up the events of all turns and treaties. Turns come in the order of time. @throws where one does not exist */
export function resolveLanes(
	{ lanes, turns, treaties }: Lanes,
	events: readonly KnownEvent[],
): ResolvedLanes {
	return {
		lanes,
		turns: turns
			.map(({ event: id, ...turn }): ResolvedTurn => {
				const event = getEvent(id, events);
				return { ...turn, event, time: toYears(event.date) };
			})
			.toSorted((a, b) => a.time - b.time),
		treaties: treaties.map((treaty): ResolvedTreaty => ({
			...treaty,
			from: getEvent(treaty.from, events),
			to: treaty.to === undefined ? undefined : getEvent(treaty.to, events),
		})),
	};
}

/** The side of a lean in words: "firmly with Moscow", "between the two". */
export function nameLean(lean: number, { left, right }: Lanes['lanes']): string {
	if (lean === 0) return 'between the two';
	const { name } = lean < 0 ? left : right;
	return Math.abs(lean) === 1 ? `leaning to ${name}` : `firmly with ${name}`;
}
