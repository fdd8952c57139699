import { z } from 'astro/zod';
import { dateSchema, daySchema, idOf, proseWithTokensSchema, wordsSchema } from './shared.ts';

/** Whose side of the story a person belongs to: codes of ISO 3166-1, in the order in which people are listed. */
export const personCountrySchema = z.enum(['KP', 'KR', 'CN', 'RU', 'US', 'UA']);

/** An office a person holds or held. */
const postSchema = z.strictObject({
	post: proseWithTokensSchema.describe(
		'The office in a few words: "general secretary of the Workers’ Party".',
	),
	from: dateSchema
		.optional()
		.describe('When it began, as exact as known. Leave out where it is not known.'),
	to: dateSchema.optional().describe('When it ended. Leave out while it lasts.'),
});

/** Somebody the reader meets in the chapters: who it is, with dates and what became of them. */
export const personSchema = z.strictObject({
	name: wordsSchema.describe('The name as the texts write it.'),
	hangul: wordsSchema.optional().describe('The name in Korean script, for Koreans.'),
	romanisations: z
		.array(wordsSchema)
		.default([])
		.describe('Other spellings, which the search must also find.'),
	country: personCountrySchema.describe('Whose side of the story they belong to.'),
	born: dateSchema
		.optional()
		.describe('The birthday as exact as known; `1982/1984` is any year from one to the other.'),
	died: dateSchema.optional().describe('The day of death. Leave out for the living.'),
	role: proseWithTokensSchema.describe(
		'Who they are to the story, in one or two sentences. Figures as tokens.',
	),
	posts: z.array(postSchema).default([]).describe('Offices in the order in which they were taken.'),
	fate: proseWithTokensSchema
		.optional()
		.describe('What became of them, or where they stand now: one sentence.'),
	note: proseWithTokensSchema.optional().describe('What is uncertain: a birthday, a name.'),
	claims: z.array(idOf('claims')).default([]).describe('Ids of the claims that tell more.'),
	sources: z
		.array(idOf('sources'))
		.min(1, 'A person needs at least one source.')
		.describe('Ids of the sources it rests on.'),
	checkedTo: daySchema.describe('The day the posts were checked to.'),
});

export type Person = z.output<typeof personSchema>;
export type PersonCountry = z.output<typeof personCountrySchema>;
