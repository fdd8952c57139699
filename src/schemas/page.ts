import { z } from 'astro/zod';
import { proseSchema, proseWithTokensSchema, wordsSchema } from './shared.ts';

/** Front matter of a page that is no chapter: the home page, the page about the site. */
export const pageSchema = z.strictObject({
	title: proseSchema.describe('The title, shown as the heading of the page.'),
	standfirst: proseWithTokensSchema.describe('One or two sentences under the title.'),
	description: proseSchema
		.max(160, 'A description has at most 160 characters.')
		.describe(
			'What search engines and sharing cards show: one sentence without figures, at most 160 characters.',
		),
	names: z
		.record(wordsSchema, z.array(wordsSchema).min(1))
		.default({})
		.describe(
			'For the index of the printed book: people as it lists them, each with the spellings in the text.',
		),
});

export type Page = z.output<typeof pageSchema>;
