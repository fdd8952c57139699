import { type ChartContent, type ChartData, resolveChart } from '../../../src/charts/chart-data.ts';
import type { Chart, ChartInput } from '../../../src/schemas/chart.ts';
import { chartSchema } from '../../../src/schemas/chart.ts';
import type { Claim, ClaimValue } from '../../../src/schemas/claim.ts';
import { makeClaim, makeValue } from '../../support/make-entries.ts';

type SeriesInput = ChartInput['series'][number];
type PointInput = SeriesInput['points'][number];

/** A point of its own, by default without a figure. */
export function makePoint(point: Partial<PointInput> = {}): PointInput {
	return { date: '2020', label: 'Atlas', sources: ['atlas'], ...point };
}

export function makeSeries(points: PointInput[], series: Partial<SeriesInput> = {}): SeriesInput {
	return { id: 'works', label: 'Works', points, ...series };
}

/** A series with a figure in each of some years, in the order of time. */
export function makeYears(
	values: Record<number, number>,
	series: Partial<SeriesInput> = {},
): SeriesInput {
	const points = Object.entries(values).map(([date, value]) => makePoint({ date, value }));
	return makeSeries(points, series);
}

/** A chart as its file holds it, with the defaults filled in. */
export function makeEntry(chart: Partial<ChartInput> = {}): Chart & { id: string } {
	const entry = chartSchema.parse({
		title: 'Two works differ',
		subtitle: 'Length of the river',
		kind: 'bars',
		unit: 'km',
		asOf: '2021',
		summary: 'They differ.',
		series: [makeSeries([makePoint({ value: 1400 })])],
		...chart,
	});
	return { ...entry, id: 'river-lengths' };
}

/** The claim `river-length` with one figure, `atlas`. */
export function makeClaims(figure: Partial<ClaimValue>): ReadonlyMap<string, Claim> {
	const values = { atlas: makeValue({ asOf: '2020', unit: 'km', ...figure }) };
	return new Map([['river-length', makeClaim({ values })]]);
}

/** A chart with its figures looked up. */
export function makeChart(
	chart: Partial<ChartInput> = {},
	claims: ReadonlyMap<string, Claim> = new Map(),
	events: ChartContent['events'] = [],
): ChartData {
	return resolveChart(makeEntry(chart), { claims, events });
}
