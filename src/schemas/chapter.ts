import { z } from 'astro/zod';
import { scenarioSchema } from './forecast.ts';
import { daySchema, idOf, proseSchema, proseWithTokensSchema, wordsSchema } from './shared.ts';

/** The three parts the chapters fall into on the home page. */
export const partSchema = z.enum(['country', 'bargain', 'futures']);

/** Front matter of a chapter; its body is prose with the author's components. */
export const chapterSchema = z.strictObject({
	title: proseSchema.describe('The title; components and figures do not belong in it.'),
	standfirst: proseWithTokensSchema.describe(
		'One or two sentences under the title that say what the chapter shows. Figures as tokens.',
	),
	question: proseSchema
		.optional()
		.describe(
			'The question it answers, printed under the title: one sentence with a question mark.',
		),
	description: proseSchema
		.max(160, 'A description has at most 160 characters.')
		.describe(
			'What search engines and sharing cards show: one sentence without figures, at most 160 characters.',
		),
	order: z.int().min(1).describe('Place in the reading order, from 1. No two chapters share one.'),
	part: partSchema.describe('The part it belongs to.'),
	scenario: z
		.strictObject({
			id: scenarioSchema.describe('The scenario.'),
			name: proseSchema.max(40).describe('What it is, in a few words, as the brief names it.'),
		})
		.optional()
		.describe('The scenario of the essay that it is about.'),
	essaySection: wordsSchema
		.nullable()
		.describe(
			'Heading of the part of the essay it answers, or null for the opening, which has none.',
		),
	checkedTo: daySchema.describe('The day the evidence of the chapter was checked to.'),
	keyPoints: z
		.array(proseWithTokensSchema)
		.min(3, 'A chapter has 3 to 5 key points.')
		.max(5, 'A chapter has 3 to 5 key points.')
		.describe(
			'What a reader in a hurry should take away: three to five sentences. Figures as tokens.',
		),
	cardMap: idOf('maps')
		.default('peninsula')
		.describe('Id of the map drawn on the sharing card; left out, it is that of the peninsula.'),
	pictureMap: idOf('maps')
		.optional()
		.describe(
			'Id of the map that stands for the chapter in lists of chapters; left out, one of its own figures does.',
		),
});

export type Chapter = z.output<typeof chapterSchema>;
