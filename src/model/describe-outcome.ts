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

/** Why a forecast is not counted, to stand behind the name of its outcome. */
export const UNCOUNTED_LABELS: Record<Uncounted, string> = {
	contradicted: 'not counted, since another says the opposite',
	'counted-with-another': 'not counted, since another stands for the same event',
};
