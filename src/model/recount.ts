import type { Outcome } from '../schemas/forecast.ts';
import { getTone, type Tone } from './score-summary.ts';
import {
	OUTCOME_LABELS,
	type ScenarioScore,
	type ScoredForecast,
	type Uncounted,
} from './scorecard.ts';

/** The forecasts that came out alike, to be counted again. */
export interface RecountRow {
	label: string;
	/** Whether they are among the results, rather than what is not counted. */
	isCounted: boolean;
	/** Their codes, in the order of the scorecard. */
	codes: string[];
}

const COUNTED = ['came-true', 'partly', 'failed', 'borne-out', 'holding'] as const satisfies Tone[];

/** Why forecasts are not counted: what the tally says of them, else how they came out. */
const LEFT_LABELS: Record<Uncounted, string> = {
	contradicted: 'The essay says the opposite, too',
	'counted-with-another': 'Turns on the same event as another',
};
const LEFT_OUTCOMES: readonly Outcome[] = [
	'without-trigger',
	'not-triggered',
	'condition-not-met',
	'open',
	'unresolvable',
];

/** Every forecast once, by what the tally makes of it: the results, then each reason not to count. */
export function recount(scenarios: readonly ScenarioScore[]): RecountRow[] {
	const all = scenarios.flatMap(({ forecasts }) => forecasts);
	const left = all.filter((forecast) => getTone(forecast) === 'rest');
	const row = (label: string, isCounted: boolean, own: readonly ScoredForecast[]): RecountRow => ({
		label,
		isCounted,
		codes: own.map(({ code }) => code),
	});
	return [
		...COUNTED.map((tone) =>
			row(
				OUTCOME_LABELS[tone].label,
				true,
				all.filter((own) => getTone(own) === tone),
			),
		),
		...(Object.keys(LEFT_LABELS) as Uncounted[]).map((reason) =>
			row(
				LEFT_LABELS[reason],
				false,
				left.filter(({ uncounted }) => uncounted === reason),
			),
		),
		...LEFT_OUTCOMES.map((outcome) =>
			row(
				OUTCOME_LABELS[outcome].label,
				false,
				left.filter((own) => own.uncounted === undefined && own.outcome === outcome),
			),
		),
	].filter(({ codes }) => codes.length > 0);
}
