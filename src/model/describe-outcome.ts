import type { Forecast } from '../schemas/forecast.ts';
import { OUTCOME_LABELS, type ScoredForecast, type Uncounted } from './scorecard.ts';

/** How the essay called what it did not expect to happen. */
const DENIALS: Partial<Record<Forecast['likelihood'], string>> = {
	'almost-no-chance': 'almost impossible',
	'very-unlikely': 'very unlikely',
	unlikely: 'unlikely',
};

/** Whether the essay did not expect it to happen. */
export const isDenied = ({ likelihood }: Pick<ScoredForecast, 'likelihood'>): boolean =>
	DENIALS[likelihood] !== undefined;

/**
 * What an outcome is called beside the statement of its forecast: always in the words that the key has for its mark.
 * "Holds so far" over an event that the essay called unlikely, such as an attack, would read as if it were happening,
 * so the denial, which is what holds or is open, stands before them.
 */
export function nameOutcome({
	outcome,
	likelihood,
}: Pick<ScoredForecast, 'outcome' | 'likelihood'>): string {
	const { label } = OUTCOME_LABELS[outcome];
	const denial = DENIALS[likelihood];
	if (denial === undefined || (outcome !== 'holding' && outcome !== 'open')) return label;
	return `Called ${denial}; ${outcome === 'holding' ? 'this ' : ''}${label.toLowerCase()}`;
}

/**
 * Why a forecast is neither a hit nor a miss nor holding, for those who count again: "it turns on the same event as L1".
 *
 * @param forecasts all, by id: to name others by their codes
 * @returns undefined where it is counted by itself
 */
export function whyNotCounted(
	{ outcome, uncounted, contradicts, countedWith, conditionalOn }: ScoredForecast,
	forecasts: ReadonlyMap<string, Pick<Forecast, 'code'>>,
): string | undefined {
	const code = (id: string | undefined) => (id && forecasts.get(id)?.code) ?? '';
	if (uncounted === 'contradicted') {
		return `the essay also says the opposite, ${contradicts.map(code).join(', ')}`;
	}
	if (uncounted === 'counted-with-another') {
		return `it turns on the same event as ${code(countedWith)}, which stands for both`;
	}
	switch (outcome) {
		case 'without-trigger':
			return 'it came for another reason than the one given';
		case 'not-triggered':
			return `it depended on ${code(conditionalOn)}, which did not come about`;
		case 'condition-not-met':
			return 'it is a condition of a scenario, not a prediction, and did not come about';
		case 'open':
			return 'only an event that has not come can settle it';
		case 'unresolvable':
			return 'no evidence settles it either way';
		case 'came-true':
		case 'partly':
		case 'failed':
		case 'borne-out':
		case 'holding':
			return undefined;
	}
}

/** Why a forecast is not counted, to stand behind the name of its outcome. */
export const UNCOUNTED_LABELS: Record<Uncounted, string> = {
	contradicted: 'not counted, since another says the opposite',
	'counted-with-another': 'not counted, since another stands for the same event',
};
