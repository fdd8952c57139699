import type { Claim } from '../../schemas/claim.ts';
import type { DiagramOf } from '../../schemas/diagram.ts';
import { formatValue } from '../../model/format-value.ts';
import type { Figure } from '../drawing.ts';
import type { Certainty } from '../../figures/drawing.ts';
import { getEvent, type KnownEvent } from '../../figures/get-event.ts';
import { getFigure } from '../get-figure.ts';
import { toYears } from '../../figures/time-axis.ts';

export type Multiples = DiagramOf<'multiples'>;
type Panel = Multiples['panels'][number];

/** A stretch of time, as years and in words. */
export interface Span {
	what: string;
	from: number;
	to: number;
	/** "1994–1998". */
	text: string;
}

/** A figure at its year. */
export interface Point {
	figure: Figure;
	name: string;
	/** Years, the middle of what is known. */
	at: number;
	low: number;
	high: number;
	/** The figure as it is written beside its mark. */
	short: string;
}

export interface ResolvedPanel extends Omit<Panel, 'points' | 'during'> {
	certainty: Certainty;
	points: Point[];
	during: Span | undefined;
}

export interface ResolvedMultiples {
	entry: Multiples;
	spans: Span[];
	panels: ResolvedPanel[];
}

/** The part of the site that it is made from. */
export interface Site {
	claims: ReadonlyMap<string, Claim>;
	events: readonly KnownEvent[];
}

const ORDER: readonly Certainty[] = ['established', 'estimate', 'contested'];

const getYear = (date: string): string => date.slice(0, 4);

/** The years from the beginning of an event to the end of it, or to another event. */
function makeSpan(
	{ what, from, to }: { what: string; from: string; to?: string | undefined },
	events: readonly KnownEvent[],
): Span {
	const first = getEvent(from, events);
	const last = to === undefined ? undefined : getEvent(to, events);
	const end = last?.date ?? first.endDate ?? first.date;
	// A year that is all that is known begins in January and ends in December.
	const isWholeYear = end.length === 4;
	return {
		what,
		from: Math.floor(toYears(first.date)),
		to: isWholeYear ? Number(end) + 1 : toYears(end),
		text: `${getYear(first.date)}–${getYear(end)}`,
	};
}

const plain = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 2 });

/** The number alone, with "+" where it has no upper end: the panel names the unit. */
function writeShort({ low, high, unit }: Figure): string {
	const number = plain.format(high ?? low ?? 0);
	return `${number}${unit === '%' ? '%' : ''}${high === undefined ? '+' : ''}`;
}

function makePoint(
	{ figure: name, name: label }: Panel['points'][number],
	{ form }: Panel,
	claims: ReadonlyMap<string, Claim>,
): Point {
	const figure = getFigure(name, claims);
	const value = claims.get(figure.claim.id)?.values[figure.claim.key ?? ''];
	const low = figure.low ?? 0;
	return {
		figure,
		name: label ?? figure.who,
		at: figure.date === null ? 0 : toYears(figure.date),
		low,
		high: figure.high ?? low,
		short:
			form === 'spread' && value
				? formatValue(value, { compact: true, bare: true })
				: writeShort(figure),
	};
}

/** Looks up all figures and events of an entry. @throws where one does not exist */
export function resolveMultiples(entry: Multiples, { claims, events }: Site): ResolvedMultiples {
	return {
		entry,
		spans: entry.bands.map((band) => makeSpan(band, events)),
		panels: entry.panels.map((panel) => {
			const points = panel.points.map((point) => makePoint(point, panel, claims));
			const weakest = Math.max(...points.map(({ figure }) => ORDER.indexOf(figure.certainty)));
			return {
				...panel,
				points,
				certainty: panel.sure ?? ORDER[weakest] ?? 'estimate',
				during: panel.during
					? makeSpan({ what: panel.title, from: panel.during }, events)
					: undefined,
			};
		}),
	};
}
