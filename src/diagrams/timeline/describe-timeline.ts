import { formatDate, formatPeriod } from '../../model/format-date.ts';
import type { Layout } from '../drawing.ts';
import type { Cell } from '../../figures/drawing.ts';
import type { KnownEvent } from '../../figures/get-event.ts';
import type { ResolvedEvent, ResolvedPeriod, ResolvedTimeline } from './resolve-timeline.ts';

const getWhen = ({ date, endDate }: KnownEvent): string =>
	endDate === undefined ? formatDate(date) : formatPeriod(date, endDate);

const getPeriod = ({ begins, ends }: ResolvedPeriod): string =>
	ends === undefined ? `since ${formatDate(begins.date)}` : formatPeriod(begins.date, ends.date);

/** Tells every bar and every event in a sentence and as a row. */
export function describeTimeline({
	states,
	titles,
	periods,
	events,
}: ResolvedTimeline): Pick<Layout, 'words' | 'table'> {
	const whose: Record<ResolvedPeriod['of'], string> = {
		left: states.left.name,
		right: states.right.name,
		both: `${states.left.name} and ${states.right.name}`,
	};
	const listOf = (kind: ResolvedEvent['kind']): ResolvedEvent[] =>
		events.filter((own) => own.kind === kind);
	const row = ({ kind, event }: ResolvedEvent): Cell[] => [
		{ text: getWhen(event) },
		{ text: titles[kind] },
		{ text: event.title, ...(event.claims[0] !== undefined && { claim: { id: event.claims[0] } }) },
	];
	return {
		words: [
			{
				heading: 'Periods',
				sentences: periods.map(
					(period) => `${whose[period.of]}: ${period.name}, ${getPeriod(period)}.`,
				),
			},
			...(['talks', 'clashes'] as const).map((kind) => ({
				heading: titles[kind],
				sentences: listOf(kind).map(({ event }) => `${getWhen(event)}: ${event.title}.`),
			})),
		],
		table: {
			columns: ['When', 'Kind', 'What'],
			rows: [
				...periods.map((period): Cell[] => [
					{ text: getPeriod(period) },
					{ text: `Period, ${whose[period.of]}` },
					{ text: period.name },
				]),
				...events.map(row),
			],
		},
	};
}
