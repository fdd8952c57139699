import { z } from 'astro/zod';
import { idSchema, textSchema } from './shared.ts';

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
		/** The degree it is the word for. */
		likelihood: likelihoodSchema,
		/** The word as printed: "very likely". */
		word: textSchema,
		/** The least chance it stands for, from 0 to 1. */
		low: z.number().min(0).max(1),
		/** The greatest chance it stands for, from 0 to 1. */
		high: z.number().min(0).max(1),
		/** Words of the essay that are read as this one. */
		essayWords: z.array(textSchema).default([]),
	})
	.refine(({ low, high }) => low < high, { path: ['low'], message: '"low" is not below "high".' });

/** A scale of words for likelihood: what "likely" means, the same everywhere. */
export const yardstickSchema = z.strictObject({
	/** What the scale is called. */
	title: textSchema,
	/** Whose scale it is and how it is used here. */
	note: textSchema,
	/** Ids of the sources it was taken from. */
	sources: z.array(idSchema).min(1),
	/** The words, from the least likely to the most. */
	words: z.array(wordSchema).length(likelihoods.length, 'The scale has one word for each degree.'),
});

export type Yardstick = z.output<typeof yardstickSchema>;
export type Likelihood = z.output<typeof likelihoodSchema>;
export type LikelihoodWord = z.output<typeof wordSchema>;
