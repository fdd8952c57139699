import { describe, expect, it } from 'vitest';
import { buildSite } from '../../../src/model/build-site.ts';
import { buildScorecard } from '../../../src/model/scorecard.ts';
import {
	compareReadings,
	countOnce,
	getScenarioShares,
	getTone,
	tallyForecasts,
} from '../../../src/model/score-summary.ts';
import type { Forecast } from '../../../src/schemas/forecast.ts';
import { makeForecast } from '../../support/make-entries.ts';
import { readSiteEntries } from '../../support/read-site-entries.ts';

/** A scorecard of forecasts of the most likely scenario, one for each set of fields. */
function scorecard(...forecasts: (Partial<Forecast> & { id?: string })[]) {
	const entries = forecasts.map((fields, index) =>
		makeForecast({ id: `f${index}`, code: `M${index}`, ...fields }),
	);
	return buildScorecard(new Map(entries.map((entry) => [entry.id, entry])));
}

const hit: Partial<Forecast> = { status: 'happened' };
const partly: Partial<Forecast> = { status: 'partly' };
const miss: Partial<Forecast> = { status: 'did-not-happen', essay: 'failed' };
const borneOut: Partial<Forecast> = { status: 'did-not-happen', essay: 'borne-out' };

describe('tallyForecasts', () => {
	it('counts what can be judged, each by how it came out', () => {
		expect(tallyForecasts(scorecard(hit, hit, partly, miss, borneOut))).toMatchObject({
			judged: 5,
			cameTrue: 2,
			partly: 1,
			failed: 1,
			borneOut: 1,
		});
	});

	it('judges nothing that holds, waits, is open or cannot be scored', () => {
		const tally = tallyForecasts(
			scorecard(
				{ status: 'holding' },
				{ status: 'open' },
				{ status: 'unresolvable' },
				{ status: 'did-not-happen', essay: 'condition' },
				{ status: 'happened', cameWithoutTrigger: true },
			),
		);
		expect(tally).toMatchObject({ all: 5, judged: 0, holding: 1, rest: 4 });
	});

	it('counts neither half of a contradiction', () => {
		const tally = tallyForecasts(
			scorecard({ ...hit, contradicts: ['f1'] }, { ...miss, contradicts: ['f0'] }),
		);
		expect(tally).toMatchObject({ judged: 0, rest: 2 });
	});

	it('counts an event once, however many forecasts turn on it', () => {
		expect(tallyForecasts(scorecard(hit, { ...hit, countedWith: 'f0' }))).toMatchObject({
			judged: 1,
			cameTrue: 1,
			rest: 1,
		});
	});
});

describe('getScenarioShares', () => {
	const share = (...forecasts: Partial<Forecast>[]) =>
		getScenarioShares(scorecard(...forecasts))[0];

	it('has the ranked scenarios in the order of the essay, from the most likely', () => {
		expect(getScenarioShares(scorecard()).map(({ scenario }) => scenario)).toEqual([
			'most-likely',
			'less-likely',
			'least-likely',
		]);
	});

	it('counts strictly what came whole and in time, generously what came at all', () => {
		expect(share(hit, partly, miss, { ...hit, cameWithoutTrigger: true })).toMatchObject({
			events: 4,
			strict: 1,
			generous: 3,
		});
	});

	it('takes what waits on a failed condition for an event that did not come', () => {
		expect(share(miss, { ...hit, conditionalOn: 'f0' })).toMatchObject({ events: 2, generous: 0 });
	});

	it('takes the absence of what the essay called unlikely for an event that did not come', () => {
		expect(share(borneOut)).toMatchObject({ events: 1, strict: 0, generous: 0 });
	});

	it('leaves out what holds, is open, cannot be scored or is not counted', () => {
		expect(
			share(
				{ status: 'holding' },
				{ status: 'open' },
				{ status: 'unresolvable' },
				{ ...hit, countedWith: 'f0' },
			),
		).toMatchObject({ events: 0 });
	});
});

describe('compareReadings', () => {
	it('names the forecasts on which the second grading differs', () => {
		const reason = 'The gauge says so.';
		const comparison = compareReadings(
			scorecard(
				{ ...hit, secondReading: { outcome: 'came-true', reason } },
				{ ...hit, secondReading: { outcome: 'partly', reason } },
				hit,
			),
		);
		expect(comparison).toMatchObject({ read: 2, agreed: 1 });
		expect(comparison.disagreements.map(({ id }) => id)).toEqual(['f1']);
	});
});

describe('getTone', () => {
	const getTones = (...forecasts: Parameters<typeof scorecard>) =>
		scorecard(...forecasts).flatMap((scenario) => scenario.forecasts.map(getTone));

	it('names how a forecast came out where it is judged', () => {
		expect(getTones(hit, partly, miss, borneOut)).toEqual([
			'came-true',
			'partly',
			'failed',
			'borne-out',
		]);
	});

	it('keeps apart what is holding, what is open and what is counted with another', () => {
		expect(
			getTones(
				{ status: 'holding' },
				{ status: 'open' },
				{ ...hit, countedWith: 'f0' },
				{ status: 'holding', countedWith: 'f0' },
			),
		).toEqual(['holding', 'rest', 'rest', 'rest']);
	});

	it('adds up to the tally', () => {
		const card = scorecard(hit, partly, miss, borneOut, { status: 'holding' }, { status: 'open' });
		const tones = card.flatMap((scenario) => scenario.forecasts.map(getTone));
		const count = (tone: string) => tones.filter((own) => own === tone).length;
		expect(tallyForecasts(card)).toMatchObject({
			cameTrue: count('came-true'),
			partly: count('partly'),
			failed: count('failed'),
			borneOut: count('borne-out'),
			holding: count('holding'),
			rest: count('rest'),
		});
	});
});

describe('countOnce', () => {
	it('has the sums of the tally for what the site says, and loses no forecast', () => {
		const card = buildScorecard(buildSite(readSiteEntries()).forecasts);
		const all = card.flatMap(({ forecasts }) => forecasts);
		const { counts, left } = countOnce(all);
		const tally = tallyForecasts(card);
		expect(tally).toMatchObject({
			cameTrue: counts['came-true'],
			partly: counts.partly,
			failed: counts.failed,
			borneOut: counts['borne-out'],
			holding: counts.holding,
		});
		expect(left).toBeGreaterThan(0);
		expect(Object.values(counts).reduce((sum, count) => sum + count, left)).toBe(all.length);
	});
});
