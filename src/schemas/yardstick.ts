import { z } from 'astro/zod';
import { idOf, proseSchema, wordsSchema, wordsWithTokensSchema } from './shared.ts';

/** Degrees of likelihood, from the least to the most. */
export const likelihoods = [
	'almost-no-chance',
	'very-unlikely',
	'unlikely',
	'roughly-even',
	'likely',
	'very-likely',
	'almost-certain',
] as const;

export const likelihoodSchema = z.enum(likelihoods);

/** A word for how likely something is, and the chances it stands for. */
const wordSchema = z
	.strictObject({
		likelihood: likelihoodSchema.describe('The degree it is the word for.'),
		word: proseSchema.describe('The word as printed: "very likely".'),
		low: z.number().min(0).max(1).describe('The least chance it stands for, from 0 to 1.'),
		high: z.number().min(0).max(1).describe('The greatest chance it stands for, from 0 to 1.'),
		essayWords: z
			.array(wordsSchema)
			.default([])
			.describe('Words of the essay that are read as this one.'),
	})
	.refine(({ low, high }) => low < high, { path: ['low'], message: '"low" is not below "high".' });

/** A scale of words for likelihood: what "likely" means, the same everywhere. */
export const yardstickSchema = z.strictObject({
	title: proseSchema.describe('What the scale is called.'),
	note: wordsWithTokensSchema.describe('Whose scale it is and how it is used here.'),
	sources: z.array(idOf('sources')).min(1).describe('Ids of the sources it was taken from.'),
	words: z
		.array(wordSchema)
		.length(likelihoods.length, 'The scale has one word for each degree.')
		.describe('The words, from the least likely to the most.'),
});

export type Yardstick = z.output<typeof yardstickSchema>;
export type Likelihood = z.output<typeof likelihoodSchema>;
export type LikelihoodWord = z.output<typeof wordSchema>;
