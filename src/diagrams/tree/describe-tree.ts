import { uncapitalise } from '../../model/capitalise.ts';
import { isDenied } from '../../model/describe-outcome.ts';
import { SURENESS_LABELS } from '../../model/labels.ts';
import { forecastPath } from '../../model/paths.ts';
import { OUTCOME_LABELS, type ScoredForecast } from '../../model/scorecard.ts';
import { outcomes } from '../../schemas/forecast.ts';
import type { Layout } from '../drawing.ts';
import type { ResolvedBranch } from './resolve-tree.ts';

/** What is said of a branch: "Most likely scenario (likely, 55–80%)". */
export function describeBranch({ label, chance, state }: ResolvedBranch): string {
	const named = chance === '' ? label : `${label} (its condition called ${chance})`;
	return `${named}: ${uncapitalise(state)}`;
}

/**
 * What became of a forecast, in the one word that the scorecard and the key of the drawing have for its mark. It stands
 * behind how likely the event was called, and where that was a denial it is the denial that holds, not the event.
 */
export function nameFate(forecast: Pick<ScoredForecast, 'outcome' | 'likelihood'>): string {
	const name = OUTCOME_LABELS[forecast.outcome].label.toLowerCase();
	return forecast.outcome === 'holding' && isDenied(forecast) ? `this ${name}` : name;
}

/** How many forecasts of a branch came to which end, in the order of the key: "6 came true, 4 partly, 3 failed". */
export function countFates({ leaves }: Pick<ResolvedBranch, 'leaves'>): string {
	return outcomes
		.flatMap((outcome) => {
			const count = leaves.filter(({ forecast }) => forecast.outcome === outcome).length;
			if (count === 0) return [];
			const label = OUTCOME_LABELS[outcome].label.toLowerCase();
			return [`${count}\u00a0${count > 1 ? label.replace(/^holds\b/, 'hold') : label}`];
		})
		.join(', ');
}

/** Tells every branch and leaf in a sentence and as a row. */
export function describeTree(branches: readonly ResolvedBranch[]): Pick<Layout, 'words' | 'table'> {
	return {
		words: branches.map((branch) => ({
			heading: `${branch.when}. ${describeBranch(branch)}`,
			sentences: [
				`Of its forecasts, ${countFates(branch)}.`,
				...branch.leaves.map(({ forecast, chance }) => {
					const outcome = nameFate(forecast);
					const statement = forecast.statement.replace(/\.$/, '');
					return `${forecast.code}: ${statement} (called ${chance}; ${outcome}, with ${SURENESS_LABELS[forecast.confidence]} confidence).`;
				}),
			],
		})),
		table: {
			columns: [
				'Future',
				'Condition',
				'What became of it',
				'Code',
				'Forecast',
				'Called',
				'Outcome',
				'Confidence',
			],
			rows: branches.flatMap(({ label, when, state, leaves }) =>
				leaves.map(({ forecast, chance }) => [
					{ text: label },
					{ text: when },
					{ text: state },
					{ text: forecast.code },
					{ text: forecast.statement, path: forecastPath(forecast.id) },
					{ text: chance },
					{ text: OUTCOME_LABELS[forecast.outcome].label },
					{ text: SURENESS_LABELS[forecast.confidence] },
				]),
			),
		},
	};
}
