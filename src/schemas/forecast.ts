import { z } from 'astro/zod';
import { dateSchema, daySchema, idSchema, textSchema } from './shared.ts';

/** One prediction of the essay, with what became of it. */
export const forecastSchema = z.strictObject({
	/** Its short code among the predictions, such as L1; never used in addresses. */
	code: textSchema,
	/** The part of the essay it stands in. */
	scenario: z.enum(['body', 'most-likely', 'less-likely', 'least-likely', 'black-swan']),
	/** The prediction as a dated, checkable statement in our own words. */
	statement: textSchema,
	/** The time within which it can come true. */
	window: z.strictObject({
		/** First day or month, where the essay gives one. */
		start: dateSchema.optional(),
		/** Last day or month, or null where it has none. */
		end: dateSchema.nullable(),
		/** True where we set the period: the essay itself is almost always silent on it. */
		assigned: z.boolean(),
		/** What kind of window it is, where the dates do not say it. */
		note: textSchema.optional(),
	}),
	/** The evidence that settles it. */
	resolvesBy: textSchema,
	/** What became of the event or prediction in the statement. */
	status: z.enum(['happened', 'partly', 'did-not-happen', 'open', 'unresolvable']),
	/** The status in words, where one word is too little. */
	statusDetail: textSchema.optional(),
	/**
	 * For an event that did not happen: `failed` (the essay predicted it) or
	 * `borne-out` (the essay called it unlikely, so its absence supports it).
	 */
	essay: z.enum(['failed', 'borne-out']).optional(),
	/** Id of the forecast that had to come true first. If it did not, this one is "not triggered", never a hit. */
	conditionalOn: idSchema.optional(),
	/** Id of the forecast it takes further, without being conditional on it. */
	buildsOn: idSchema.optional(),
	/** True where the event came although its trigger did not: shown as such, and no hit of its scenario. */
	cameWithoutTrigger: z.boolean().default(false),
	/** Ids of forecasts of the same essay that say the opposite. */
	contradicts: z.array(idSchema).default([]),
	/** What is known, in our own words. Figures as tokens. */
	evidence: textSchema,
	/** Ids of the claims the evidence rests on. */
	claims: z.array(idSchema).default([]),
	/** Ids of the sources the evidence rests on. */
	sources: z.array(idSchema).default([]),
	/** How sure the status is. */
	confidence: z.enum(['high', 'medium', 'low']),
	/** Where the confidence holds only to a date or for a part. */
	confidenceNote: textSchema.optional(),
	/** What else a reader should know. */
	note: textSchema.optional(),
	/** The day the status was checked to. */
	checkedTo: daySchema,
});

export type Forecast = z.output<typeof forecastSchema>;
