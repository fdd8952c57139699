import { fillTokens } from '../model/fill-tokens.ts';
import { findPointFault } from '../model/find-point-fault.ts';
import { formatDate } from '../model/format-date.ts';
import { getEvent, type KnownEvent } from '../figures/get-event.ts';
import type { Chart } from '../schemas/chart.ts';
import type { Claim, ClaimValue } from '../schemas/claim.ts';

/** A point with its figure looked up. */
export interface ChartPoint {
	/** Who said it or what it counts. */
	who: string;
	/** The time it holds for, as ISO date, or null. */
	date: string | null;
	/** The same in words; empty where it is not known. */
	when: string;
	/** The figure with its unit. */
	figure: ClaimValue;
	/** The claim it belongs to; undefined where it is the chart's own. */
	claim: { id: string; key: string } | undefined;
	/** Ids of the works that carry it. */
	sources: string[];
	note: string | undefined;
	mark: 'solid' | 'hollow';
	isHighlight: boolean;
}

/** A series with its figures looked up. */
export interface ChartSeries extends Omit<Chart['series'][number], 'unit' | 'points'> {
	unit: string;
	points: ChartPoint[];
}

/** A figure by which the others are measured. */
export interface ChartLevel {
	label: string;
	point: ChartPoint;
}

/** An event on the axis of time. */
export interface ChartEvent {
	label: string;
	event: KnownEvent;
}

/** A chart with every figure looked up: what drawing, words, table and data file are made of. */
export interface ChartData extends Omit<Chart, 'series' | 'levels' | 'events'> {
	id: string;
	/** The summary with its figures filled in. */
	alt: string;
	series: ChartSeries[];
	levels: ChartLevel[];
	events: ChartEvent[];
}

type Entry = Chart & { id: string };
type Claims = ReadonlyMap<string, Claim>;

/** The part of the site that a chart is made from. */
export interface ChartContent {
	claims: Claims;
	events: readonly KnownEvent[];
}

/**
 * Looks up the figures and events of a chart.
 *
 * @throws if a claim, a figure or an event does not exist, or cannot be drawn; the content checker reports these with
 *   file and line before it comes to that
 */
export function resolveChart(entry: Entry, { claims, events }: ChartContent): ChartData {
	return {
		...entry,
		alt: fillTokens(entry.summary, claims),
		series: entry.series.map(({ unit = entry.unit, points, ...series }) => ({
			...series,
			unit,
			points: points.map((point) => {
				const resolved = resolvePoint(point, unit, series.mark, claims);
				const fault = findPointFault({ ...resolved, unit, kind: entry.kind });
				if (fault === undefined) return resolved;
				throw new Error(`Chart "${entry.id}", ${series.id}, ${resolved.who}: ${fault}.`);
			}),
		})),
		levels: entry.levels.map(({ label, claim }) => {
			const point = resolvePoint(
				{ claim, sources: [], highlight: false },
				entry.unit,
				'solid',
				claims,
			);
			const fault = findPointFault({ ...point, unit: entry.unit, kind: 'bars' });
			if (fault === undefined) return { label, point };
			throw new Error(`Chart "${entry.id}", the level "${label}": ${fault}.`);
		}),
		events: entry.events.map(({ event, label }) => ({ label, event: getEvent(event, events) })),
	};
}

type Point = Entry['series'][number]['points'][number];

function resolvePoint(
	point: Point,
	unit: string,
	mark: ChartPoint['mark'],
	claims: Claims,
): ChartPoint {
	const { claim, label } = point;
	const [id = '', key = ''] = claim?.split('/') ?? [];
	const figure = claim === undefined ? makeFigure(point, unit) : getFigure(id, key, claims);
	const date = point.date === undefined ? figure.asOf : point.date;
	const note = point.note ?? figure.note;
	return {
		who: label ?? figure.saidBy,
		date,
		when: date === null ? '' : formatDate(date),
		figure,
		claim: claim === undefined ? undefined : { id, key },
		sources: figure.sources,
		note: note === undefined ? undefined : fillTokens(note, claims),
		mark: point.mark ?? mark,
		isHighlight: point.highlight,
	};
}

function getFigure(id: string, key: string, claims: Claims): ClaimValue {
	const figure = claims.get(id)?.values[key];
	if (figure === undefined) throw new Error(`There is no figure "${id}/${key}".`);
	return figure;
}

function makeFigure(point: Point, unit: string): ClaimValue {
	const { value, low, high, qualifier, date = null, label = '', sources } = point;
	return {
		quantity: label,
		saidBy: label,
		asOf: date,
		unit,
		sources,
		...(value !== undefined && { value }),
		...(low !== undefined && { low }),
		...(high !== undefined && { high }),
		...(qualifier !== undefined && { qualifier }),
	};
}
