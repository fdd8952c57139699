import { z } from 'astro/zod';
import {
	codeOf,
	dateSchema,
	daySchema,
	idOf,
	proseSchema,
	proseWithTokensSchema,
} from './shared.ts';
import { likelihoodSchema } from './yardstick.ts';

/** The parts of the essay that forecast: outside its scenarios, and those. */
export const scenarioSchema = z.enum([
	'body',
	'most-likely',
	'less-likely',
	'least-likely',
	'black-swan',
]);

/** What can become of a forecast, seen from the essay: its status and its conditions taken together. */
export const outcomes = [
	'came-true',
	'partly',
	'failed',
	'borne-out',
	'holding',
	'without-trigger',
	'not-triggered',
	'condition-not-met',
	'open',
	'unresolvable',
] as const;

const outcomeSchema = z.enum(outcomes);

export type Outcome = z.output<typeof outcomeSchema>;

/** How an open forecast will be settled: fixed before the event, so that the test cannot bend to it. */
const nextTestSchema = z.strictObject({
	test: proseWithTokensSchema.describe('What is looked at, and what it has to show.'),
	source: proseSchema.describe('Who publishes it.'),
	on: daySchema.describe('The day on which it is looked at.'),
});

/** How somebody graded the forecast who saw its statement, its rules and the evidence, and no verdict. */
const secondReadingSchema = z.strictObject({
	outcome: outcomeSchema.describe('What they held to have become of it.'),
	reason: proseWithTokensSchema.describe('Their reason, in a sentence.'),
});

const fields = z.strictObject({
	code: codeOf('code').describe(
		'Its short code among the predictions, such as L1; never used in addresses.',
	),
	scenario: scenarioSchema.describe('The part of the essay it stands in.'),
	statement: proseSchema.describe(
		'The prediction as a dated, checkable statement in our own words.',
	),
	short: proseSchema.optional().describe('The same in a few words, for drawings.'),
	likelihood: likelihoodSchema.describe(
		'How likely the essay called it, as a degree of the yardstick (`content/yardsticks/likelihood.yml`).',
	),
	window: z
		.strictObject({
			start: dateSchema.optional().describe('First day or month, where the essay gives one.'),
			end: dateSchema.nullable().describe('Last day or month, or null where it has none.'),
			assigned: z
				.boolean()
				.describe('True where we set the period: the essay itself is almost always silent on it.'),
			note: proseWithTokensSchema
				.optional()
				.describe('What kind of window it is, where the dates do not say it.'),
		})
		.describe('The time within which it can come true.'),
	resolvesBy: proseWithTokensSchema.describe('The evidence that settles it.'),
	wouldCount: proseWithTokensSchema.describe(
		'What would have made it come true, fixed before the evidence is looked at.',
	),
	wouldNotCount: proseWithTokensSchema.describe('What looks like it and is not enough.'),
	status: z
		.enum(['happened', 'partly', 'did-not-happen', 'holding', 'open', 'unresolvable'])
		.describe(
			'What became of the event or prediction in the statement. `holding`: it has no end date and says that something does not happen or stays as it is, and nothing has contradicted it so far.',
		),
	statusDetail: proseSchema
		.optional()
		.describe('The status in words, where one word is too little.'),
	essay: z
		.enum(['failed', 'borne-out', 'condition'])
		.optional()
		.describe(
			'For an event that did not happen: `failed` (the essay predicted it), `borne-out` (the essay called it unlikely, so its absence supports it) or `condition` (it is a condition of a scenario, not a prediction).',
		),
	conditionalOn: idOf('forecasts')
		.optional()
		.describe(
			'Id of the forecast that had to come true first. If it did not, this one is "not triggered", never a hit.',
		),
	buildsOn: idOf('forecasts')
		.optional()
		.describe('Id of the forecast it takes further, without being conditional on it.'),
	cameWithoutTrigger: z
		.boolean()
		.default(false)
		.describe(
			'True where the event came although its trigger did not: shown as such, and no hit of its scenario.',
		),
	contradicts: z
		.array(idOf('forecasts'))
		.default([])
		.describe('Ids of forecasts of the same essay that say the opposite.'),
	countedWith: idOf('forecasts')
		.optional()
		.describe(
			'Id of the forecast that turns on the same event and is counted in its stead: no fact is counted twice.',
		),
	evidence: proseWithTokensSchema.describe('What is known, in our own words. Figures as tokens.'),
	claims: z.array(idOf('claims')).default([]).describe('Ids of the claims the evidence rests on.'),
	sources: z
		.array(idOf('sources'))
		.default([])
		.describe('Ids of the sources the evidence rests on.'),
	confidence: z.enum(['high', 'medium', 'low']).describe('How sure the status is.'),
	confidenceNote: proseWithTokensSchema
		.optional()
		.describe('Where the confidence holds only to a date or for a part.'),
	dissent: proseWithTokensSchema
		.optional()
		.describe(
			'The best case for another verdict, in one sentence. Needed where the confidence is not high.',
		),
	nextTest: nextTestSchema
		.optional()
		.describe('How it will be settled. Needed where it is open or holding.'),
	secondReading: secondReadingSchema
		.optional()
		.describe('A second grading by somebody who did not know ours.'),
	note: proseWithTokensSchema.optional().describe('What else a reader should know.'),
	checkedTo: daySchema.describe('The day the status was checked to.'),
});

/** One prediction of the essay, with what became of it. */
export const forecastSchema = fields.superRefine((forecast, context) => {
	const report = (path: keyof Forecast, message: string) => {
		context.addIssue({ code: 'custom', path: [path], message });
	};
	const { status, essay, window, confidence, dissent, nextTest } = forecast;
	const isHit = status === 'happened' || (status === 'did-not-happen' && essay === 'borne-out');
	if (isHit && window.end === null) {
		report(
			'status',
			'A forecast without an end date is never a hit: it is "holding", or it needs an end.',
		);
	}
	if (status === 'holding' && window.end !== null) {
		report('status', 'Only a forecast without an end date is "holding".');
	}
	if ((status === 'did-not-happen') !== (essay !== undefined)) {
		report('essay', '"essay" is set where, and only where, the status is "did-not-happen".');
	}
	if (confidence !== 'high' && dissent === undefined) {
		report(
			'dissent',
			'A status that is not of high confidence needs the best case for another one.',
		);
	}
	if ((status === 'open' || status === 'holding') && nextTest === undefined) {
		report('nextTest', 'An open or holding forecast needs the test that will settle it.');
	}
});

export type Forecast = z.output<typeof fields>;
