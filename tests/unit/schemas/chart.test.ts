import { describe, expect, it } from 'vitest';
import { chartSchema } from '../../../src/schemas/chart.ts';
import { listIssues } from '../../support/list-issues.ts';

const point = { value: 1400, date: '2020', sources: ['atlas'] };
const series = { id: 'works', label: 'Works', points: [point] };
const chart = {
	title: 'Two works differ',
	subtitle: 'Length of the river',
	kind: 'bars',
	unit: 'km',
	asOf: '2021',
	summary: 'They differ.',
	series: [series],
};

const refuse = (changes: object) => listIssues(chartSchema, { ...chart, ...changes });
const refusePoint = (changes: object) => refuse({ series: [{ ...series, points: [changes] }] });

describe('a chart', () => {
	it('is accepted with these fields', () => {
		expect(refuse({})).toBe('');
	});

	it('has a point that is a claim’s figure or has its own, not both', () => {
		expect(refusePoint({ claim: 'river-length/atlas' })).toBe('');
		expect(refusePoint({ ...point, claim: 'river-length/atlas' })).toMatchInlineSnapshot(
			`"series.0.points.0: A point has either "claim" or a figure of its own."`,
		);
		expect(refusePoint({ date: '2020' })).toMatchInlineSnapshot(
			`"series.0.points.0: A point has either "claim" or a figure of its own."`,
		);
	});

	it('leaves what belongs to a claim in the claim', () => {
		expect(refusePoint({ claim: 'river-length/atlas', qualifier: 'about' })).toMatchInlineSnapshot(
			`"series.0.points.0: The qualifier and the sources of a claim’s value stand in the claim."`,
		);
	});

	it('has sources and a date for a figure of its own', () => {
		expect(refusePoint({ value: 1400 })).toMatchInlineSnapshot(`
			"series.0.points.0: A figure that is no claim’s needs "sources".
			series.0.points.0: A figure that is no claim’s needs a "date", or null."
		`);
	});

	it('has one unit in a panel', () => {
		const shells = { ...series, id: 'shells', unit: 'million shells' };
		expect(refuse({ series: [series, shells] })).toMatchInlineSnapshot(
			`"series.1.unit: Series in one panel share a unit; this panel has "km" and "million shells"."`,
		);
		expect(refuse({ series: [series, { ...shells, panel: 'Shells' }] })).toBe('');
	});

	it('has a break before a year', () => {
		expect(refuse({ breaks: [{ before: '2022-01', label: 'New' }] })).toMatchInlineSnapshot(
			`"breaks.0.before: A year is written '2022'."`,
		);
	});

	it('begins columns and bars at nought', () => {
		expect(refuse({ kind: 'lines', axisFrom: 4 })).toBe('');
		expect(refuse({ kind: 'columns', axisFrom: 4 })).toMatchInlineSnapshot(
			`"axisFrom: Columns and bars are compared by their length, which begins at nought."`,
		);
	});

	it('compares series that it has', () => {
		expect(refuse({ times: { of: 'works', as: 'others' } })).toMatchInlineSnapshot(
			`"times.as: There is no series "others" in this chart."`,
		);
	});
});
