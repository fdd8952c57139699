import { nameOutcome } from '../../model/describe-outcome.ts';
import { forecastPath } from '../../model/paths.ts';
import type { Layout } from '../drawing.ts';
import type { ResolvedBranch } from './resolve-tree.ts';

/** What is said of a branch: "Most likely scenario (likely, 55–80%)". */
export function describeBranch({ label, chance, state }: ResolvedBranch): string {
	const named = chance === '' ? label : `${label} (its condition called ${chance})`;
	return `${named}: ${state.charAt(0).toLowerCase()}${state.slice(1)}`;
}

/** Tells every branch and leaf in a sentence and as a row. */
export function describeTree(branches: readonly ResolvedBranch[]): Pick<Layout, 'words' | 'table'> {
	return {
		words: branches.map((branch) => ({
			heading: `${branch.when}. ${describeBranch(branch)}`,
			sentences: branch.leaves.map(({ forecast, word }) => {
				const outcome = nameOutcome(forecast).toLowerCase();
				const statement = forecast.statement.replace(/\.$/, '');
				return `${forecast.code}: ${statement} (called ${word}; ${outcome}, with ${forecast.confidence} confidence).`;
			}),
		})),
		table: {
			columns: [
				'Future',
				'Condition',
				'State',
				'Code',
				'Forecast',
				'Called',
				'Outcome',
				'Confidence',
			],
			rows: branches.flatMap(({ label, when, state, leaves }) =>
				leaves.map(({ forecast, word }) => [
					{ text: label },
					{ text: when },
					{ text: state },
					{ text: forecast.code },
					{ text: forecast.statement, path: forecastPath(forecast.id) },
					{ text: word },
					{ text: nameOutcome(forecast) },
					{ text: forecast.confidence },
				]),
			),
		},
	};
}
