import { z } from 'astro/zod';
import { idSchema, textSchema } from './shared.ts';

/** A word the reader may not know, with its Korean forms. */
export const termSchema = z.strictObject({
	/** The term as used in the text. */
	term: textSchema,
	/** Other spellings and abbreviations, which the search must also find. */
	aliases: z.array(textSchema).default([]),
	/** The term in Korean script. */
	hangul: textSchema.optional(),
	/** The term in Chinese characters as used for Korean. */
	hanja: textSchema.optional(),
	/** McCune–Reischauer romanisation (the usual form for the North). */
	mccuneReischauer: textSchema.optional(),
	/** Revised Romanisation (the usual form for the South). */
	revisedRomanisation: textSchema.optional(),
	/** One to three plain sentences. Figures as tokens. */
	definition: textSchema,
	/** Ids of the claims the definition rests on. */
	claims: z.array(idSchema).default([]),
	/** Ids of the sources the definition rests on. */
	sources: z.array(idSchema).default([]),
	/** Ids of related terms. */
	see: z.array(idSchema).default([]),
});

export type Term = z.output<typeof termSchema>;
