import { expect, test } from 'vitest';
import { buildSite } from '../../../src/model/build-site.ts';
import { recount } from '../../../src/model/recount.ts';
import { tallyForecasts } from '../../../src/model/score-summary.ts';
import { buildScorecard } from '../../../src/model/scorecard.ts';
import { readSiteEntries } from '../../support/read-site-entries.ts';

const scenarios = buildScorecard(buildSite(readSiteEntries()).forecasts);
const rows = recount(scenarios);

test('every forecast stands in one row', () => {
	const codes = rows.flatMap((row) => row.codes);
	expect(new Set(codes).size).toBe(codes.length);
	expect(codes).toHaveLength(tallyForecasts(scenarios).all);
});

test('the rows are the totals of the tally', () => {
	const { cameTrue, partly, failed, borneOut, holding, rest } = tallyForecasts(scenarios);
	const counted = rows.filter(({ isCounted }) => isCounted);
	expect(counted.map(({ codes }) => codes.length)).toEqual(
		[cameTrue, partly, failed, borneOut, holding].filter((count) => count > 0),
	);
	const left = rows.filter(({ isCounted }) => !isCounted).flatMap(({ codes }) => codes);
	expect(left).toHaveLength(rest);
});
