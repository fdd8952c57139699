import { z } from 'astro/zod';
import { textSchema } from './shared.ts';

/** Front matter of a page that is no chapter: the home page, the page about the site. */
export const pageSchema = z.strictObject({
	/** The title, shown as the heading of the page. */
	title: textSchema,
	/** One or two sentences under the title. */
	standfirst: textSchema,
	/** What search engines and sharing cards show: one sentence without figures, at most 160 characters. */
	description: textSchema.max(160, 'A description has at most 160 characters.'),
	/** For the index of the printed book: people as it lists them, each with the spellings in the text. */
	names: z.record(textSchema, z.array(textSchema).min(1)).default({}),
});

export type Page = z.output<typeof pageSchema>;
