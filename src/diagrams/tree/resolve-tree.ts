import { findLikelihoodWord, formatChance } from '../../model/format-chance.ts';
import { type ScoredForecast, SCENARIO_LABELS, scoreForecast } from '../../model/scorecard.ts';
import type { DiagramOf } from '../../schemas/diagram.ts';
import type { Forecast } from '../../schemas/forecast.ts';
import type { Likelihood, Yardstick } from '../../schemas/yardstick.ts';
import type { Certainty } from '../../figures/drawing.ts';

/** A forecast at the end of a branch. */
export interface Leaf {
	forecast: ScoredForecast;
	/** In a few words. */
	label: string;
	/** How likely the essay called it, with the chances that stands for: "likely, 55–80%". */
	chance: string;
}

/** A branch with what became of it. */
export interface ResolvedBranch {
	scenario: Forecast['scenario'];
	/** "Most likely scenario". */
	label: string;
	when: string;
	/** How likely its condition was called, with the chances that stands for; empty where nothing says so. */
	chance: string;
	/** Whether its condition came about. */
	began: boolean;
	/** The same in words. */
	state: string;
	leaves: Leaf[];
}

/** What a tree is made from. */
export interface TreeSite {
	forecasts: ReadonlyMap<string, Forecast & { id: string }>;
	yardsticks: ReadonlyMap<string, Yardstick>;
}

/** How sure a verdict is, as the line that leads to it. */
export const VERDICT_LINES: Record<Forecast['confidence'], Certainty> = {
	high: 'established',
	medium: 'estimate',
	low: 'contested',
};

/**
 * Looks up the branches of a tree and their forecasts.
 *
 * @throws if a condition is no forecast, or the scale of likelihood is missing
 */
export function resolveTree(
	{ branches }: DiagramOf<'tree'>,
	{ forecasts, yardsticks }: TreeSite,
): ResolvedBranch[] {
	const tellChance = (likelihood: Likelihood): string => {
		const word = findLikelihoodWord(yardsticks, likelihood);
		if (word === undefined) throw new Error('There is no yardstick "likelihood".');
		return `${word.word}, ${formatChance(word)}`;
	};
	return branches.map(({ scenario, when, condition }): ResolvedBranch => {
		const leaves = [...forecasts.values()]
			.filter((forecast) => forecast.scenario === scenario)
			.map((forecast) => scoreForecast(forecast, forecasts))
			.sort((a, b) => a.code.localeCompare(b.code, 'en', { numeric: true }))
			.map((forecast): Leaf => ({
				forecast,
				label: forecast.short ?? forecast.statement.replace(/\.$/, ''),
				chance: tellChance(forecast.likelihood),
			}));
		const trigger = condition === undefined ? undefined : forecasts.get(condition);
		if (condition !== undefined && trigger === undefined) {
			throw new Error(`There is no forecast "${condition}".`);
		}
		const began = trigger
			? trigger.status === 'happened' || trigger.status === 'partly'
			: leaves.some(({ forecast }) => forecast.outcome === 'came-true');
		return {
			scenario,
			label: SCENARIO_LABELS[scenario],
			when,
			chance: trigger ? tellChance(trigger.likelihood) : '',
			began,
			state: began
				? 'Came about'
				: trigger?.status === 'did-not-happen'
					? 'Did not come about'
					: 'Has not come about',
			leaves,
		};
	});
}
