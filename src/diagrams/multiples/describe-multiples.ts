import { CONFIDENCE_LABELS } from '../../model/labels.ts';
import type { Layout } from '../drawing.ts';
import type { ResolvedMultiples } from './resolve-multiples.ts';

/** Tells every figure in a sentence and as a row, then the stretches of time that are marked. */
export function describeMultiples({
	panels,
	spans,
}: ResolvedMultiples): Pick<Layout, 'words' | 'table'> {
	return {
		words: [
			...panels.map(({ title, form, points }) => ({
				heading: title,
				sentences: points.map(({ figure: { text, who, when } }) =>
					form === 'spread' ? `${text}, by ${who}.` : `${when}: ${text}, by ${who}.`,
				),
			})),
			{
				heading: 'Times marked across all',
				sentences: spans.map(({ what, text }) => `${what}: ${text}.`),
			},
		],
		table: {
			columns: ['Part', 'Year', 'Figure', 'Who says so', 'How sure'],
			rows: [
				...panels.flatMap(({ title, points, certainty, during }) =>
					points.map(({ figure }) => [
						{ text: title },
						{ text: during?.text ?? figure.when },
						{ text: figure.text, claim: figure.claim },
						{ text: figure.who },
						{ text: CONFIDENCE_LABELS[certainty] },
					]),
				),
				...spans.map(({ what, text }) => [
					{ text: what },
					{ text },
					{ text: '' },
					{ text: '' },
					{ text: '' },
				]),
			],
		},
	};
}
