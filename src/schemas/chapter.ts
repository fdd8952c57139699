import { z } from 'astro/zod';
import { scenarioSchema } from './forecast.ts';
import { daySchema, textSchema } from './shared.ts';

/** The three parts the chapters fall into on the home page. */
export const partSchema = z.enum(['country', 'bargain', 'futures']);

/** Front matter of a chapter; its body is prose with the author's components. */
export const chapterSchema = z.strictObject({
	/** The title; components and figures do not belong in it. */
	title: textSchema,
	/** One or two sentences under the title that say what the chapter shows. Figures as tokens. */
	standfirst: textSchema,
	/** The question it answers, printed under the title: one sentence with a question mark. */
	question: textSchema.optional(),
	/** What search engines and sharing cards show: one sentence without figures, at most 160 characters. */
	description: textSchema.max(160, 'A description has at most 160 characters.'),
	/** Place in the reading order, from 1. No two chapters share one. */
	order: z.int().min(1),
	/** The part it belongs to. */
	part: partSchema,
	/** The scenario of the essay that it is about, and what that is in a few words, as the brief names it. */
	scenario: z.strictObject({ id: scenarioSchema, name: textSchema.max(40) }).optional(),
	/** Heading of the part of the essay it answers, or null for the opening, which has none. */
	essaySection: textSchema.nullable(),
	/** The day the evidence of the chapter was checked to. */
	checkedTo: daySchema,
	/** What a reader in a hurry should take away: three to five sentences. Figures as tokens. */
	keyPoints: z
		.array(textSchema)
		.min(3, 'A chapter has 3 to 5 key points.')
		.max(5, 'A chapter has 3 to 5 key points.'),
	/** Id of the map drawn on the sharing card; left out, it is that of the peninsula. */
	cardMap: textSchema.default('peninsula'),
});

export type Chapter = z.output<typeof chapterSchema>;
