import { z } from 'astro/zod';
import {
	codeOf,
	daySchema,
	figureSchema,
	proseSchema,
	proseWithTokensSchema,
	wordsSchema,
} from './shared.ts';

/** A figure that says at a glance what a neighbour is to North Korea. */
const neighbourFigureSchema = z.strictObject({
	claim: figureSchema.describe('The figure of a claim it shows, as `claim/value`.'),
	neighbour: z
		.enum(['china', 'russia', 'south'])
		.describe('Whose border it stands for, which decides its colour and its line.'),
	label: proseSchema.describe(
		'What is counted, read on from the figure; and who counted, where it is an estimate.',
	),
});

/** A correction of the explainer itself, for the page of corrections and the feed. */
const correctionSchema = z.strictObject({
	date: daySchema.describe('The day of the correction.'),
	path: codeOf('path on the site').describe(
		'Where the passage stands: `/dmz/#p-7k3q`, a permanent address.',
	),
	was: wordsSchema.describe('What stood there, word for word.'),
	is: wordsSchema.describe('What stands there now, word for word.'),
	because: proseSchema.optional().describe('Why, in a sentence.'),
});

/** Front matter of a page that is no chapter: the home page, the page about the site. */
export const pageSchema = z.strictObject({
	title: proseSchema.describe('The title, shown as the heading of the page.'),
	question: proseSchema
		.optional()
		.describe('The question that the page opens with: one sentence with a question mark.'),
	standfirst: proseWithTokensSchema.describe('One or two sentences under the title.'),
	description: proseSchema
		.max(160, 'A description has at most 160 characters.')
		.describe(
			'What search engines and sharing cards show: one sentence without figures, at most 160 characters.',
		),
	figures: z
		.array(neighbourFigureSchema)
		.default([])
		.describe('The figures of the home page, one for each neighbour.'),
	names: z
		.record(wordsSchema, z.array(wordsSchema).min(1))
		.default({})
		.describe(
			'For the index of the printed book: people and terms as it lists them, each with the spellings in the text. A term that is listed is not looked for by its aliases.',
		),
	namesByMatter: z
		.record(wordsSchema, z.record(wordsSchema, z.array(wordsSchema).min(1)))
		.default({})
		.describe(
			'For the index of the printed book: names that stand on more than six pages, each with what its line is parted into. A mention stands under the first of them that its sentence has a word of, and else beside the name itself.',
		),
	otherwise: z
		.array(wordsSchema)
		.default([])
		.describe(
			'For the index of the printed book: words in which one of those spellings means something else.',
		),
	subjects: z
		.record(wordsSchema, z.array(wordsSchema).min(1))
		.default({})
		.describe(
			'For the index of the printed book: what nearly every page names, such as countries. It lists the sections and key points that have one of these words.',
		),
	matters: z
		.record(wordsSchema, z.array(wordsSchema).min(1))
		.default({})
		.describe(
			'For the index of the printed book: what its lines for subjects are parted into. A section or key point stands under the first of them that it has a word of, and else beside the subject itself.',
		),
	see: z
		.record(wordsSchema, wordsSchema)
		.default({})
		.describe(
			'For the index of the printed book: names that stand for a subject, such as a capital for its country, each with the line to look under.',
		),
	log: z
		.array(correctionSchema)
		.default([])
		.describe('On the page of corrections: those of the explainer itself, the newest first.'),
});

export type Page = z.output<typeof pageSchema>;
