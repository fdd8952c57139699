import { z } from 'astro/zod';
import { dateSchema, daySchema, idOf, proseSchema, proseWithTokensSchema } from './shared.ts';

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
	title: proseSchema.describe('The event in a few words, without its date.'),
	date: dateSchema.describe('When it happened or began, as exact as known.'),
	order: z
		.int()
		.positive()
		.optional()
		.describe('Its place among the events of the same day, where they followed one another: 1, 2.'),
	endDate: dateSchema.optional().describe('When it ended, where it lasted.'),
	description: proseWithTokensSchema.describe(
		'What happened, in one to three sentences. Figures as tokens.',
	),
	themes: z.array(themeSchema).min(1).describe('What it is about.'),
	sources: z
		.array(idOf('sources'))
		.min(1, 'An event needs at least one source.')
		.describe('Ids of the sources that report it.'),
	claims: z.array(idOf('claims')).default([]).describe('Ids of the claims that go with it.'),
	caution: proseWithTokensSchema
		.optional()
		.describe('What is uncertain: the day, the count, the source.'),
	checkedTo: daySchema.optional().describe('The day the outcome was checked to.'),
});

export type TimelineEvent = z.output<typeof eventSchema>;
