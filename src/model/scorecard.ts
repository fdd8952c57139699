import { type Forecast, type Outcome, outcomes } from '../schemas/forecast.ts';
import type { ChapterPage, Entry } from './build-site.ts';

/** The scenarios of the essay in its order, and what each is called. */
export const SCENARIO_LABELS: Record<Forecast['scenario'], string> = {
	body: 'Outside the scenarios',
	'most-likely': 'Most likely scenario',
	'less-likely': 'Less likely scenario',
	'least-likely': 'Least likely scenario',
	'black-swan': 'Black swan',
};

/** The name of a scenario where a row or a column says that it is one: "Most likely". */
export const shortenScenario = (label: string): string => label.replace(/ scenario$/, '');

/** What happens in each scenario that has a chapter, in a few words, by its id. */
export const nameScenarios = (
	chapters: readonly Pick<ChapterPage, 'scenario'>[],
): Map<Forecast['scenario'], string> =>
	new Map(chapters.flatMap(({ scenario }) => (scenario ? [[scenario.id, scenario.name]] : [])));

/** What an outcome is called, and what it means. */
export const OUTCOME_LABELS: Record<Outcome, { label: string; meaning: string }> = {
	'came-true': { label: 'Came true', meaning: 'The essay predicted it, and it happened.' },
	partly: { label: 'Partly', meaning: 'Some of it happened, or not within the window.' },
	failed: { label: 'Failed', meaning: 'The essay predicted it, and it did not happen.' },
	'borne-out': {
		label: 'Rightly called unlikely',
		meaning: 'The essay called it unlikely, and it did not happen.',
	},
	holding: {
		label: 'Holds so far',
		meaning:
			'It has no end date and says that something stays as it is or does not happen. Nothing has broken it so far; it is never a hit.',
	},
	'without-trigger': {
		label: 'Came for another reason',
		meaning: 'It happened, but not for the reason the scenario gives. Not a hit of the scenario.',
	},
	'not-triggered': {
		label: 'Untested',
		meaning: 'It depended on something that did not happen. Neither a hit nor a miss.',
	},
	'condition-not-met': {
		label: 'Condition not met',
		meaning:
			'A condition of a scenario, not a prediction; it did not come about. Neither a hit nor a miss.',
	},
	open: { label: 'Still open', meaning: 'Only an event that has not come can settle it.' },
	unresolvable: { label: 'Cannot be scored', meaning: 'No evidence settles it either way.' },
};

/**
 * The outcome of a forecast. A conditional whose condition has not come about is never a hit.
 *
 * @param forecasts all forecasts by id, to look its condition up
 * @throws if the condition is no forecast
 */
export function getOutcome(forecast: Forecast, forecasts: ReadonlyMap<string, Forecast>): Outcome {
	if (forecast.cameWithoutTrigger) return 'without-trigger';
	if (isUntriggered(forecast, forecasts)) return 'not-triggered';
	switch (forecast.status) {
		case 'happened':
			return 'came-true';
		case 'did-not-happen':
			if (forecast.essay === 'condition') return 'condition-not-met';
			return forecast.essay === 'borne-out' ? 'borne-out' : 'failed';
		case 'partly':
		case 'holding':
		case 'open':
		case 'unresolvable':
			return forecast.status;
	}
}

function isUntriggered(forecast: Forecast, forecasts: ReadonlyMap<string, Forecast>): boolean {
	if (forecast.conditionalOn === undefined) return false;
	const condition = forecasts.get(forecast.conditionalOn);
	if (condition === undefined) throw new Error(`No forecast "${forecast.conditionalOn}".`);
	return condition.status !== 'happened' && condition.status !== 'partly';
}

/** A forecast with its outcome. */
export type ScoredForecast = Entry<Forecast> & {
	outcome: Outcome;
	/** Why it is left out of the tally, or undefined where it counts. */
	uncounted: Uncounted | undefined;
};

/** Why a forecast is left out: the essay says the opposite too, or another stands for the same event. */
export type Uncounted = 'contradicted' | 'counted-with-another';

/** A forecast with its outcome and its place in the tally. */
export function scoreForecast(
	forecast: Entry<Forecast>,
	forecasts: ReadonlyMap<string, Forecast>,
): ScoredForecast {
	const uncounted =
		forecast.contradicts.length > 0
			? 'contradicted'
			: forecast.countedWith === undefined
				? undefined
				: 'counted-with-another';
	return { ...forecast, outcome: getOutcome(forecast, forecasts), uncounted };
}

/** The forecasts of one scenario. */
export interface ScenarioScore {
	scenario: Forecast['scenario'];
	label: string;
	/** In the essay's order, as the codes count. */
	forecasts: ScoredForecast[];
	/** How many of them have each outcome. */
	counts: Record<Outcome, number>;
}

/** All forecasts by scenario with their outcomes, in the essay's order. */
export function buildScorecard(forecasts: ReadonlyMap<string, Entry<Forecast>>): ScenarioScore[] {
	const scored = [...forecasts.values()]
		.map((forecast) => scoreForecast(forecast, forecasts))
		.sort((a, b) => a.code.localeCompare(b.code, 'en', { numeric: true }));
	return (Object.keys(SCENARIO_LABELS) as Forecast['scenario'][]).map((scenario) => {
		const own = scored.filter((forecast) => forecast.scenario === scenario);
		return {
			scenario,
			label: SCENARIO_LABELS[scenario],
			forecasts: own,
			counts: countOutcomes(own),
		};
	});
}

/** How many forecasts have each outcome. */
export function countOutcomes(forecasts: readonly ScoredForecast[]): Record<Outcome, number> {
	return Object.fromEntries(
		outcomes.map((outcome) => [
			outcome,
			forecasts.filter((forecast) => forecast.outcome === outcome).length,
		]),
	) as Record<Outcome, number>;
}
