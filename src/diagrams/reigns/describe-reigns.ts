import { formatDate } from '../../model/format-date.ts';
import { CONFIDENCE_LABELS } from '../../model/labels.ts';
import { eventPath } from '../../model/paths.ts';
import type { Layout } from '../drawing.ts';
import type { Cell } from '../../figures/drawing.ts';
import type { Moment, ResolvedReigns } from './resolve-reigns.ts';

const say = ({ event }: Moment): string => formatDate(event.date);

const sure = ({ certainty }: Moment): string => CONFIDENCE_LABELS[certainty];

/** Cells on the event itself: its title, which leads to the timeline, and how sure it is. */
function toCells(moment: Moment): Cell[] {
	return [{ text: moment.event.title, path: eventPath(moment.event.id) }, { text: sure(moment) }];
}

/** Tells every reign and mark in a sentence and as a row. */
export function describeReigns({ rulers, lanes }: ResolvedReigns): Pick<Layout, 'words' | 'table'> {
	return {
		words: [
			{
				heading: 'Rulers and heirs',
				sentences: rulers.flatMap(({ name, heir, from, to }) => [
					...(heir ? [`${name}, heir from ${say(heir)} (${sure(heir).toLowerCase()}).`] : []),
					...(from
						? [
								`${name}, in power from ${say(from)} ${to ? `to ${say(to)}` : 'to this day'} (${sure(from).toLowerCase()}).`,
							]
						: []),
				]),
			},
			...lanes.map(({ title, marks }) => ({
				heading: title,
				sentences: marks.map(
					(mark) =>
						`${say(mark)}: ${mark.what}. ${mark.event.title} (${sure(mark).toLowerCase()}).`,
				),
			})),
		],
		table: {
			columns: ['Part', 'What', 'From', 'Until', 'Event', 'How sure'],
			rows: [
				...rulers.flatMap(({ name, heir, from, to }) => [
					...(heir
						? [
								[
									{ text: 'Heir' },
									{ text: name },
									{ text: say(heir) },
									{ text: from ? say(from) : '' },
									...toCells(heir),
								],
							]
						: []),
					...(from
						? [
								[
									{ text: 'In power' },
									{ text: name },
									{ text: say(from) },
									{ text: to ? say(to) : '' },
									...toCells(from),
								],
							]
						: []),
				]),
				...lanes.flatMap(({ title, marks }) =>
					marks.map((mark) => [
						{ text: title },
						{ text: mark.what },
						{ text: say(mark) },
						{ text: mark.event.endDate === undefined ? '' : formatDate(mark.event.endDate) },
						...toCells(mark),
					]),
				),
			],
		},
	};
}
