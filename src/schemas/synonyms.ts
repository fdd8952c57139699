import { z } from 'astro/zod';
import { textSchema } from './shared.ts';

/** Words that mean the same to somebody who searches, and are found one for the other. */
export const synonymsSchema = z.strictObject({
	/**
	 * Groups of words and short names of one meaning: what readers type and what the texts say, in any script. Other
	 * names of a term, a person or a place stand there, as aliases or romanisations.
	 */
	groups: z
		.array(
			z.array(textSchema).min(2, 'A group has at least two words: one is typed, one is found.'),
		)
		.min(1),
});

export type Synonyms = z.output<typeof synonymsSchema>;
