import { describe, expect, it } from 'vitest';
import { claimSchema, claimValueSchema } from '../../../src/schemas/claim.ts';
import { listIssues } from '../../support/list-issues.ts';

const claim = {
	title: 'Length of the river',
	topic: 'geography',
	statement: 'The river is long.',
	confidence: 'estimate',
	essay: { verdict: 'none' },
	checkedTo: '2026-06-12',
	reviewBy: '2027-12-31',
};

const value = { quantity: 'length', value: 8, asOf: null, saidBy: 'Atlas' };

const refuse = (changes: object) => listIssues(claimSchema, { ...claim, ...changes });
const refuseValue = (changes: object) => listIssues(claimValueSchema, { ...value, ...changes });

describe('a figure', () => {
	it('is negative only where less than nothing makes sense', () => {
		expect(refuseValue({ value: -8, unit: 'km' })).toBe(
			'value: A count or a measure is not negative; shares, sums, points and degrees may be.',
		);
		expect(refuseValue({ value: undefined, low: -8, high: 1 })).toContain('low: A count');
		expect(refuseValue({ value: -8, unit: '%' })).toBe('');
		expect(refuseValue({ value: -8, unit: 'US$ bn' })).toBe('');
	});
});

describe('a claim', () => {
	it('needs little', () => {
		expect(claimSchema.parse(claim)).toEqual({
			...claim,
			values: {},
			sources: [],
			see: [],
			seeForecasts: [],
		});
	});

	it('is refused with all its faults at once', () => {
		expect(listIssues(claimSchema, {})).toMatchInlineSnapshot(`
			"title: Invalid input: expected string, received undefined
			topic: Invalid option: expected one of "society"|"geography"|"history"|"dmz"|"juche"|"food"|"money"|"diplomacy"|"people"|"military"|"deterrence"|"russia"|"triangle"|"transformation"|"scenarios"|"frontline"
			statement: Invalid input: expected string, received undefined
			confidence: Invalid option: expected one of "established"|"estimate"|"contested"
			essay: Invalid input: expected object, received undefined
			checkedTo: A day is a quoted string such as '2026-06-12'.
			reviewBy: A day is a quoted string such as '2026-06-12'."
		`);
	});

	it('has no misspelt field', () => {
		expect(refuse({ confidencenote: 'Maps differ.' })).toMatchInlineSnapshot(
			`"entry: Unrecognized key: "confidencenote""`,
		);
	});

	it('has no misspelt field in what it says of the essay', () => {
		expect(refuse({ essay: { verdict: 'none', said: 'It is long.' } })).toMatchInlineSnapshot(
			`"essay: Unrecognized key: "said""`,
		);
	});

	it('has a topic, a confidence and a verdict of the lists', () => {
		expect(refuse({ topic: 'rivers', confidence: 'high', essay: { verdict: 'right' } }))
			.toMatchInlineSnapshot(`
				"topic: Invalid option: expected one of "society"|"geography"|"history"|"dmz"|"juche"|"food"|"money"|"diplomacy"|"people"|"military"|"deterrence"|"russia"|"triangle"|"transformation"|"scenarios"|"frontline"
				confidence: Invalid option: expected one of "established"|"estimate"|"contested"
				essay.verdict: Invalid option: expected one of "supported"|"imprecise"|"outdated"|"contested"|"wrong"|"opinion"|"none""
			`);
	});

	it('has values with kebab-case keys', () => {
		expect(refuse({ values: { CIA_2026: value } })).toMatchInlineSnapshot(
			`"values.CIA_2026: Invalid key in record"`,
		);
	});

	it('has a day of review', () => {
		expect(refuse({ reviewBy: '2027' })).toMatchInlineSnapshot(
			`"reviewBy: A day is written '2026-06-12'."`,
		);
	});
});

describe('a value', () => {
	it.each([
		{ value: 8 },
		{ value: 0 },
		{ value: undefined, low: 1 },
		{ value: undefined, high: 2 },
		{ value: undefined, low: 1, high: 2 },
		{ value: undefined, low: 2, high: 2 },
		{ value: undefined, text: 'hundreds of thousands' },
	])('may be %o', (figure) => {
		expect(refuseValue(figure)).toBe('');
	});

	it.each([
		{ value: undefined },
		{ value: 8, low: 7 },
		{ value: 8, text: 'eight' },
		{ value: undefined, high: 9, text: 'nine' },
	])('may not be %o', (figure) => {
		expect(refuseValue(figure)).toMatchInlineSnapshot(
			`"entry: A figure is either "value", or "low" and/or "high", or "text"."`,
		);
	});

	it('that is a range begins with its lower end', () => {
		expect(refuseValue({ value: undefined, low: 9, high: 8 })).toMatchInlineSnapshot(
			`"low: "low" is greater than "high"."`,
		);
	});

	it('is a number, not its digits in quotes', () => {
		expect(refuseValue({ value: '1,352' })).toMatchInlineSnapshot(
			`"value: Invalid input: expected number, received string"`,
		);
	});

	it('says when and by whom it was given, even if the time is not known', () => {
		expect(refuseValue({ asOf: undefined, saidBy: undefined })).toMatchInlineSnapshot(`
			"asOf: A date is a quoted string such as '2026-06'.
			saidBy: Invalid input: expected string, received undefined"
		`);
	});

	it('has no misspelt field', () => {
		expect(refuseValue({ units: 'km' })).toMatchInlineSnapshot(
			`"entry: Unrecognized key: "units""`,
		);
	});
});
