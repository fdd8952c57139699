import { uncapitalise } from '../../model/capitalise.ts';
import { CONFIDENCE_LABELS } from '../../model/labels.ts';
import type { Layout } from '../drawing.ts';
import { addRivals } from './add-rivals.ts';
import type { ResolvedState } from './resolve-states.ts';

/** Tells every arrow in a sentence and as a row, and what others make of the same thing behind it. */
export function describeFlows(states: readonly ResolvedState[]): Pick<Layout, 'words' | 'table'> {
	return {
		words: states.map(({ title, flows }) => ({
			heading: title,
			sentences: addRivals(flows).map(({ from, to, what, figure, isEssay }) => {
				const said = [figure.text, figure.who, figure.when].filter(Boolean).join(', ');
				const detail = [
					said,
					isEssay ? 'the essay’s view' : CONFIDENCE_LABELS[figure.certainty].toLowerCase(),
				]
					.filter(Boolean)
					.join('; ');
				return `${from.name} to ${to.name}: ${uncapitalise(what)} (${detail}).`;
			}),
		})),
		table: {
			columns: ['Part', 'From', 'To', 'What', 'Figure', 'Who says so', 'As of', 'How sure'],
			rows: states.flatMap(({ title, flows }) =>
				addRivals(flows).map(({ from, to, what, figure, isEssay }) => [
					{ text: title },
					{ text: from.name },
					{ text: to.name },
					{ text: what },
					{ text: figure.text, claim: figure.claim },
					{ text: figure.who },
					{ text: figure.when },
					{ text: isEssay ? 'The essay’s view' : CONFIDENCE_LABELS[figure.certainty] },
				]),
			),
		},
	};
}
