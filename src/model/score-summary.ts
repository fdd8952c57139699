import { type Forecast, type Outcome, outcomes } from '../schemas/forecast.ts';
import {
	countOutcomes,
	type ScenarioScore,
	SCENARIO_LABELS,
	type ScoredForecast,
} from './scorecard.ts';

/** Outcomes that settle a forecast: only these are a hit or a miss. */
const SETTLED: ReadonlySet<Outcome> = new Set(['came-true', 'partly', 'failed', 'borne-out']);

/** How the forecasts that can be judged came out, no fact counted twice. */
export interface Tally {
	/** All forecasts of the essay. */
	all: number;
	/** Those that can be judged: settled, not contradicted by the essay itself, not the same event again. */
	judged: number;
	cameTrue: number;
	partly: number;
	failed: number;
	borneOut: number;
	/** Holding: no end date, unbroken so far, not the same event again. */
	holding: number;
	/** All others: untriggered, unmet, open, beyond scoring, or left out of the tally. */
	rest: number;
}

/** Counts the forecasts of all scenarios. */
export function tallyForecasts(scenarios: readonly ScenarioScore[]): Tally {
	const all = scenarios.flatMap(({ forecasts }) => forecasts);
	const counts = countTones(all);
	return {
		all: all.length,
		judged: all.filter(isJudged).length,
		cameTrue: counts['came-true'],
		partly: counts.partly,
		failed: counts.failed,
		borneOut: counts['borne-out'],
		holding: counts.holding,
		rest: counts.rest,
	};
}

/** How many forecasts have each tone. */
export function countTones(forecasts: readonly ScoredForecast[]): Record<Tone, number> {
	const counts = {
		'came-true': 0,
		partly: 0,
		failed: 0,
		'borne-out': 0,
		holding: 0,
		rest: 0,
	};
	for (const forecast of forecasts) counts[getTone(forecast)] += 1;
	return counts;
}

/** The outcomes that forecasts have had, each with how many had it. */
export const countUsed = (
	scenarios: readonly Pick<ScenarioScore, 'counts'>[],
): { outcome: Outcome; total: number }[] =>
	outcomes
		.map((outcome) => ({
			outcome,
			total: scenarios.reduce((sum, { counts }) => sum + counts[outcome], 0),
		}))
		.filter(({ total }) => total > 0);

/** How a forecast came out, seen from afar: what the tally counts by itself, and the rest. */
export type Tone = 'came-true' | 'partly' | 'failed' | 'borne-out' | 'holding' | 'rest';

/** The tone of a forecast, as the tally counts it. */
export function getTone(forecast: ScoredForecast): Tone {
	const { outcome, uncounted } = forecast;
	if (outcome === 'holding' && uncounted === undefined) return 'holding';
	return isJudged(forecast) ? (outcome as Tone) : 'rest';
}

/** How many of some forecasts have each outcome, no fact counted twice, and how many are left out for that. */
export function countOnce(forecasts: readonly ScoredForecast[]): {
	counts: Record<Outcome, number>;
	left: number;
} {
	const counted = forecasts.filter(({ uncounted }) => uncounted === undefined);
	return { counts: countOutcomes(counted), left: forecasts.length - counted.length };
}

const isJudged = ({ outcome, uncounted }: ScoredForecast): boolean =>
	SETTLED.has(outcome) && uncounted === undefined;

/** How many of a scenario's events came, counted in two ways. */
export interface ScenarioShare {
	scenario: Forecast['scenario'];
	label: string;
	/** Events that have come or whose time is over; each counted once. */
	events: number;
	/** Of these, how many came as the scenario says: whole, in time, for its reason. */
	strict: number;
	/** How many came at all: in part, or without their trigger, too. */
	generous: number;
}

/** Scenarios with a rank, from the one that the essay held most likely to the one it held least likely. */
const RANKED = ['most-likely', 'less-likely', 'least-likely'] as const;

/**
 * Whether the essay's order of likelihood held: of the events in each scenario, the share that came.
 * An event that depends on one that did not come has not come. Left out are those that hold without an
 * end date, those open or beyond scoring, and those that are not counted.
 */
export function getScenarioShares(scenarios: readonly ScenarioScore[]): ScenarioShare[] {
	return RANKED.map((scenario) => {
		const own = scenarios.find((score) => score.scenario === scenario)?.forecasts ?? [];
		const events = own.filter(
			({ outcome, uncounted }) => uncounted === undefined && !UNDECIDED.has(outcome),
		);
		const came = (...outcomes: Outcome[]) =>
			events.filter(({ outcome }) => outcomes.includes(outcome)).length;
		return {
			scenario,
			label: SCENARIO_LABELS[scenario],
			events: events.length,
			strict: came('came-true'),
			generous: came('came-true', 'partly', 'without-trigger'),
		};
	});
}

const UNDECIDED: ReadonlySet<Outcome> = new Set(['holding', 'open', 'unresolvable']);

/** A reading by somebody who did not know our verdicts, beside ours. */
export interface ReadingComparison {
	/** Forecasts that were graded twice. */
	read: number;
	/** Those on which both agree. */
	agreed: number;
	/** Those on which they differ. */
	disagreements: ScoredForecast[];
}

/** Compares the second grading with ours. */
export function compareReadings(scenarios: readonly ScenarioScore[]): ReadingComparison {
	const read = scenarios
		.flatMap(({ forecasts }) => forecasts)
		.filter(({ secondReading }) => secondReading !== undefined);
	const disagreements = read.filter(
		({ outcome, secondReading }) => secondReading?.outcome !== outcome,
	);
	return { read: read.length, agreed: read.length - disagreements.length, disagreements };
}
