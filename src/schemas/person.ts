import { z } from 'astro/zod';
import { dateSchema, daySchema, idSchema, textSchema } from './shared.ts';

/** Whose side of the story a person belongs to: codes of ISO 3166-1, in the order in which people are listed. */
export const personCountrySchema = z.enum(['KP', 'KR', 'CN', 'RU', 'US', 'UA']);

/** An office a person holds or held. */
const postSchema = z.strictObject({
	/** The office in a few words: "general secretary of the Workers’ Party". */
	post: textSchema,
	/** When it began, as exact as known. Leave out where it is not known. */
	from: dateSchema.optional(),
	/** When it ended. Leave out while it lasts. */
	to: dateSchema.optional(),
});

/** Somebody the reader meets in the chapters: who it is, with dates and what became of them. */
export const personSchema = z.strictObject({
	/** The name as the texts write it. */
	name: textSchema,
	/** The name in Korean script, for Koreans. */
	hangul: textSchema.optional(),
	/** Other spellings, which the search must also find. */
	romanisations: z.array(textSchema).default([]),
	/** Whose side of the story they belong to. */
	country: personCountrySchema,
	/** The birthday as exact as known; `1982/1984` is any year from one to the other. */
	born: dateSchema.optional(),
	/** The day of death. Leave out for the living. */
	died: dateSchema.optional(),
	/** Who they are to the story, in one or two sentences. Figures as tokens. */
	role: textSchema,
	/** Offices in the order in which they were taken. */
	posts: z.array(postSchema).default([]),
	/** What became of them, or where they stand now: one sentence. */
	fate: textSchema.optional(),
	/** What is uncertain: a birthday, a name. */
	note: textSchema.optional(),
	/** Ids of the claims that tell more. */
	claims: z.array(idSchema).default([]),
	/** Ids of the sources it rests on. */
	sources: z.array(idSchema).min(1, 'A person needs at least one source.'),
	/** The day the posts were checked to. */
	checkedTo: daySchema,
});

export type Person = z.output<typeof personSchema>;
export type PersonCountry = z.output<typeof personCountrySchema>;
