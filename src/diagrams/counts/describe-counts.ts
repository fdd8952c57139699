import { CONFIDENCE_LABELS } from '../../model/labels.ts';
import type { Layout } from '../drawing.ts';
import { type Count, formatTotal, type ResolvedSeries } from './resolve-counts.ts';

const getHow = ({ adds, label }: Count): string =>
	adds ? [label, 'added to the count before'].filter(Boolean).join(', ') : '';

const listCounts = ({ steps, marks }: ResolvedSeries): Count[] =>
	[...steps, ...marks].toSorted((a, b) => a.time - b.time);

/** Tells every count in a sentence and as a row. */
export function describeCounts(series: readonly ResolvedSeries[]): Pick<Layout, 'words' | 'table'> {
	return {
		words: series.map((own) => ({
			heading: own.name,
			sentences: [
				...listCounts(own).map((count) => {
					const { when, text, who, certainty } = count.figure;
					const how = getHow(count);
					return `${when}: ${text}${how && ` (${how})`}, by ${who}; ${CONFIDENCE_LABELS[certainty].toLowerCase()}.`;
				}),
				...(own.steps.some(({ adds }) => adds) ? [`Added up: ${formatTotal(own)}.`] : []),
			],
		})),
		table: {
			columns: ['What is counted', 'As of', 'Figure', 'Note', 'Who says so', 'How sure'],
			rows: series.flatMap((own) =>
				listCounts(own).map((count) => [
					{ text: own.name },
					{ text: count.figure.when },
					{ text: count.figure.text, claim: count.figure.claim },
					{ text: getHow(count) },
					{ text: count.figure.who },
					{ text: CONFIDENCE_LABELS[count.figure.certainty] },
				]),
			),
		},
	};
}
