import { z } from 'astro/zod';
import { dateSchema, daySchema, idSchema, textSchema } from './shared.ts';

/** What an event is about; the timeline can be narrowed to one. */
export const themeSchema = z.enum([
	'division',
	'war',
	'dynasty',
	'rights',
	'food',
	'nuclear',
	'inter-korean',
	'china',
	'russia',
	'ukraine',
	'united-states',
	'sanctions',
]);

/** A dated event, 1905–2026. Those after November 2024 are the updates. */
export const eventSchema = z.strictObject({
	/** The event in a few words, without its date. */
	title: textSchema,
	/** When it happened or began, as exact as known. */
	date: dateSchema,
	/** When it ended, where it lasted. */
	endDate: dateSchema.optional(),
	/** What happened, in one to three sentences. Figures as tokens. */
	description: textSchema,
	/** What it is about. */
	themes: z.array(themeSchema).min(1),
	/** Ids of the sources that report it. */
	sources: z.array(idSchema).min(1, 'An event needs at least one source.'),
	/** Ids of the claims that go with it. */
	claims: z.array(idSchema).default([]),
	/** What is uncertain: the day, the count, the source. */
	caution: textSchema.optional(),
	/** The day the outcome was checked to. */
	checkedTo: daySchema.optional(),
});

export type TimelineEvent = z.output<typeof eventSchema>;
