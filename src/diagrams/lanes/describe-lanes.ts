import { formatDate, formatPeriod } from '../../model/format-date.ts';
import { CONFIDENCE_LABELS } from '../../model/labels.ts';
import type { DiagramOf } from '../../schemas/diagram.ts';
import type { Layout } from '../drawing.ts';
import {
	nameLean,
	type ResolvedLanes,
	type ResolvedTreaty,
	type ResolvedTurn,
} from './resolve-lanes.ts';

type Lanes = DiagramOf<'lanes'>;

/** What each mark stands for. */
export const MARK_LABELS: Record<ResolvedTurn['mark'], string> = {
	treaty: 'Treaty',
	visit: 'Visit',
	help: 'Help or favour',
	break: 'Break or chill',
};

/** How each sort of treaty is called. */
export const nameTreaty = (isPromise: boolean): string =>
	isPromise ? 'Treaty with a promise to fight' : 'Treaty without one';

const nameSide = (side: ResolvedTurn['side'], { left, right }: Lanes['lanes']): string =>
	({ left: left.name, right: right.name, both: `${left.name} and ${right.name}` })[side];

const getTime = ({ from, to }: ResolvedTreaty): string =>
	to === undefined ? `since ${formatDate(from.date)}` : formatPeriod(from.date, to.date);

/** Tells every event and every treaty in a sentence and as a row. */
export function describeLanes({
	lanes,
	turns,
	treaties,
}: ResolvedLanes): Pick<Layout, 'words' | 'table'> {
	return {
		words: [
			{
				heading: 'The swing, event by event',
				sentences: turns.map(({ event, side, mark, lean, reason, confidence }) => {
					const kind = `${MARK_LABELS[mark].toLowerCase()}, ${nameSide(side, lanes)}`;
					const reading = lean === undefined ? '' : ` Read as ${nameLean(lean, lanes)}.`;
					const sure = confidence === 'established' ? '' : ` (${CONFIDENCE_LABELS[confidence]}.)`;
					return `${formatDate(event.date)}: ${event.title} (${kind}).${reading} ${reason}${sure}`;
				}),
			},
			{
				heading: 'Treaties in force',
				sentences: treaties.map(
					(treaty) =>
						`${nameSide(treaty.side, lanes)}: ${treaty.name}, ${getTime(treaty)}; ${nameTreaty(treaty.isPromise).toLowerCase()}.`,
				),
			},
		],
		table: {
			columns: ['When', 'What', 'With whom', 'Kind', 'Our reading', 'Why', 'How sure'],
			rows: [
				...turns.map(({ event, side, mark, lean, reason, confidence }) => [
					{ text: formatDate(event.date) },
					{ text: event.title },
					{ text: nameSide(side, lanes) },
					{ text: MARK_LABELS[mark] },
					{ text: lean === undefined ? '' : nameLean(lean, lanes) },
					{ text: reason },
					{ text: CONFIDENCE_LABELS[confidence] },
				]),
				...treaties.map((treaty) => [
					{ text: getTime(treaty) },
					{ text: treaty.name },
					{ text: nameSide(treaty.side, lanes) },
					{ text: nameTreaty(treaty.isPromise) },
					{ text: '' },
					{ text: 'In force for that time' },
					{ text: CONFIDENCE_LABELS.established },
				]),
			],
		},
	};
}
