import { z } from 'astro/zod';
import { idOf, proseSchema, proseWithTokensSchema, wordsSchema } from './shared.ts';

/** A word the reader may not know, with its Korean forms. */
export const termSchema = z.strictObject({
	term: proseSchema.describe('The term as used in the text.'),
	aliases: z
		.array(wordsSchema)
		.default([])
		.describe('Other spellings and abbreviations, which the search must also find.'),
	hangul: wordsSchema.optional().describe('The term in Korean script.'),
	hanja: wordsSchema.optional().describe('The term in Chinese characters as used for Korean.'),
	mccuneReischauer: wordsSchema
		.optional()
		.describe('McCune–Reischauer romanisation (the usual form for the North).'),
	revisedRomanisation: wordsSchema
		.optional()
		.describe('Revised Romanisation (the usual form for the South).'),
	definition: proseWithTokensSchema.describe('One to three plain sentences. Figures as tokens.'),
	claims: z
		.array(idOf('claims'))
		.default([])
		.describe('Ids of the claims the definition rests on.'),
	sources: z
		.array(idOf('sources'))
		.default([])
		.describe('Ids of the sources the definition rests on.'),
	see: z.array(idOf('glossary')).default([]).describe('Ids of related terms.'),
});

export type Term = z.output<typeof termSchema>;
