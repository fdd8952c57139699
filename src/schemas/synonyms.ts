import { z } from 'astro/zod';
import { wordsSchema } from './shared.ts';

/** Words that mean the same to somebody who searches, and are found one for the other. */
export const synonymsSchema = z.strictObject({
	groups: z
		.array(
			z
				.array(wordsSchema.describe('A word or a short name, in any script.'))
				.min(2, 'A group has at least two words: one is typed, one is found.'),
		)
		.min(1)
		.describe(
			'Groups of words and short names of one meaning: what readers type and what the texts say, in any script.',
		),
});

export type Synonyms = z.output<typeof synonymsSchema>;
