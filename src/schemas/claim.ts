import { z } from 'astro/zod';
import {
	citedSourceSchema,
	dateSchema,
	daySchema,
	idOf,
	keySchema,
	proseSchema,
	proseWithTokensSchema,
	wordsSchema,
	wordsWithTokensSchema,
} from './shared.ts';

/** Whether the essay's version of a claim stands. `none`: there is nothing to judge. */
const verdictSchema = z.enum([
	'supported',
	'imprecise',
	'outdated',
	'contested',
	'wrong',
	'opinion',
	'none',
]);

/** How sure a thing is. */
export const confidenceSchema = z.enum(['established', 'estimate', 'contested']);

/** The parts of the subject; each claim belongs to one. */
export const topicSchema = z.enum([
	'society',
	'geography',
	'history',
	'dmz',
	'juche',
	'food',
	'money',
	'diplomacy',
	'people',
	'military',
	'deterrence',
	'russia',
	'triangle',
	'transformation',
	'scenarios',
	'frontline',
]);

/** One figure: a value, a range or a word, with who said it and when. */
export const claimValueSchema = z
	.strictObject({
		quantity: wordsSchema.describe(
			'What is counted or measured: "length of the border with China".',
		),
		value: z
			.number()
			.optional()
			.describe('The figure. Give `value`, or `low` and/or `high`, or `text`.'),
		low: z.number().optional().describe('Lower end of a range.'),
		high: z.number().optional().describe('Upper end of a range.'),
		text: wordsSchema
			.optional()
			.describe('A figure that is not a number, such as an article of a law.'),
		unit: wordsSchema
			.optional()
			.describe(
				'The unit as printed after the figure: km, people, million people, %. Leave out for a bare count or a text.',
			),
		qualifier: wordsSchema
			.optional()
			.describe('Printed before the figure and part of it: about, more than, up to, at least.'),
		asOf: dateSchema
			.nullable()
			.describe('The time the figure holds for, or null where it is not known.'),
		saidBy: proseSchema.describe('Who gave the figure.'),
		sources: z.array(idOf('sources')).default([]).describe('Ids of the sources that carry it.'),
		note: wordsWithTokensSchema
			.optional()
			.describe('What a reader must know to read the figure rightly.'),
		confidence: confidenceSchema
			.optional()
			.describe('How firmly this figure stands, where that differs from the claim.'),
	})
	.superRefine((value, context) => {
		const isRange = value.low !== undefined || value.high !== undefined;
		const forms = [value.value !== undefined, isRange, value.text !== undefined].filter(Boolean);
		if (forms.length !== 1) {
			context.addIssue({
				code: 'custom',
				message: 'A figure is either "value", or "low" and/or "high", or "text".',
			});
		}
		for (const end of ['value', 'low', 'high'] as const) {
			if ((value[end] ?? 0) < 0 && !/^(?:%|US\$|points|°)/.test(value.unit ?? '')) {
				context.addIssue({
					code: 'custom',
					path: [end],
					message: 'A count or a measure is not negative; shares, sums, points and degrees may be.',
				});
			}
		}
		if (value.low !== undefined && value.high !== undefined && value.low > value.high) {
			context.addIssue({ code: 'custom', path: ['low'], message: '"low" is greater than "high".' });
		}
	});

/** What the essay of November 2024 held on this point, and how it fares. */
const essayJudgementSchema = z.strictObject({
	says: wordsWithTokensSchema
		.optional()
		.describe("The essay's statement, paraphrased. Leave out where the essay is silent."),
	verdict: verdictSchema.describe("How the essay's statement stands against the sources."),
	comment: proseWithTokensSchema
		.optional()
		.describe('Why: what is right, what is not. Tokens are filled in.'),
});

/** A checkable statement. The site prints no figure that is not a value of a claim. */
export const claimSchema = z.strictObject({
	title: proseSchema.describe(
		'Short name, shown as the heading of the claim\'s page: "Length of the border with China".',
	),
	topic: topicSchema.describe('The part of the subject it belongs to.'),
	statement: proseWithTokensSchema.describe(
		'The best current statement in our own words. Figures only as tokens: `{border-china/cia-2026}`.',
	),
	values: z
		.record(keySchema, claimValueSchema)
		.default({})
		.describe(
			'The figures, by a permanent key: prose writes `<Claim id="border-china" value="cia-2026" />`.',
		),
	confidence: confidenceSchema.describe('How firmly the statement stands.'),
	confidenceNote: proseWithTokensSchema.optional().describe('Why that confidence, in a sentence.'),
	essay: essayJudgementSchema.describe('What the essay said and the verdict on it.'),
	sources: z
		.array(citedSourceSchema)
		.default([])
		.describe(
			'The works it rests on and what each says. Only opinions and pure flags may have none.',
		),
	see: z.array(idOf('claims')).default([]).describe('Ids of related claims.'),
	seeForecasts: z
		.array(idOf('forecasts'))
		.default([])
		.describe('Ids of forecasts that turn on this claim.'),
	note: proseWithTokensSchema
		.optional()
		.describe('What else an editor or a careful reader should know.'),
	checkedTo: daySchema.describe('The day the evidence was checked to.'),
	reviewBy: daySchema.describe('The day by which the statement must be looked at again.'),
});

export type Claim = z.output<typeof claimSchema>;
export type ClaimValue = z.output<typeof claimValueSchema>;
export type Verdict = z.output<typeof verdictSchema>;
export type Topic = z.output<typeof topicSchema>;
