import type { Forecast } from '../schemas/forecast.ts';
import { OUTCOME_LABELS, type ScoredForecast } from './scorecard.ts';

type Judged = Pick<ScoredForecast, 'outcome' | 'likelihood'>;

/** How the essay called what it did not expect to happen. */
const DENIALS: Partial<Record<Forecast['likelihood'], string>> = {
	'almost-no-chance': 'almost impossible',
	'very-unlikely': 'very unlikely',
	unlikely: 'unlikely',
};

/** Whether the essay did not expect it to happen. */
export const isDenied = ({ likelihood }: Pick<Judged, 'likelihood'>): boolean =>
	DENIALS[likelihood] !== undefined;

const isPending = ({ outcome }: Judged): boolean => outcome === 'holding' || outcome === 'open';

/**
 * What an outcome is called beside the statement of its forecast. "Holds so far" over an event that the essay called
 * unlikely, such as an attack, would read as if it were happening.
 */
export function nameOutcome(forecast: Judged): string {
	if (isPending(forecast) && isDenied(forecast)) return 'Has not happened so far';
	return OUTCOME_LABELS[forecast.outcome].label;
}

/** What became of a forecast, for a reader who has seen no key and does not know what the essay expected. */
export function describeOutcome(forecast: Judged): string {
	const denial = DENIALS[forecast.likelihood];
	if (denial === undefined) return nameOutcome(forecast);
	if (isPending(forecast)) return `Called ${denial}; has not happened so far`;
	if (forecast.outcome === 'borne-out') return `Called ${denial}; did not happen`;
	return nameOutcome(forecast);
}
