import { z } from 'astro/zod';
import { codeOf, daySchema, idSchema, textSchema, wordsSchema } from './shared.ts';
import { meanings } from './meanings.ts';

/** Letters and digits of an id of a paragraph: no vowels, so that no words come about, and nothing that looks alike. */
export const PARAGRAPH_LETTERS = '23456789bcdfghjkmnpqrstvwxyz';

/** The permanent id of a paragraph, a list item, a quotation or a key point: `p-7k3q`. */
export const paragraphIdSchema = z
	.string()
	.regex(
		/^p-[2-9b-df-hjkmnp-tv-z]{4}$/,
		'The id of a paragraph is "p-" and four letters or digits, as npm run permalinks makes it: p-7k3q.',
	)
	.register(meanings, { is: 'key' });

const wordings = z.record(paragraphIdSchema, codeOf('wording')).default({});

/** A place that was published and is no more. */
const goneSchema = z.strictObject({
	to: codeOf('id or chapter/id')
		.optional()
		.describe(
			'What stands in its place: an id of the same chapter, or `chapter/id`; its own id where it moved to another chapter.',
		),
	because: wordsSchema.optional().describe('Why there is nothing in its place; readers see it.'),
	says: wordsSchema.optional().describe('What it said last.'),
	since: daySchema.describe('The day since which it is gone.'),
});

export type Gone = z.output<typeof goneSchema>;

/** All permanent ids of a chapter, or of all entries: kept by `npm run permalinks`. */
export const permalinksSchema = z.strictObject({
	formerly: z
		.array(idSchema.clone().register(meanings, { is: 'code', form: 'old id' }))
		.default([])
		.describe('Ids that the chapter had before it was renamed; their addresses lead to it.'),
	keyPoints: wordings.describe('Its key points in order.'),
	paragraphs: wordings.describe(
		'Its paragraphs, list items and quotations in reading order. Figures stand as `[claim/value]`.',
	),
	anchors: z
		.array(textSchema.clone().register(meanings, { is: 'key' }))
		.default([])
		.describe('Ids of its headings, notes, figures and forecasts in reading order.'),
	gone: z
		.record(textSchema.clone().register(meanings, { is: 'key' }), goneSchema)
		.default({})
		.describe('Ids that were published and are no more, each with where its links lead.'),
	entries: z
		.record(
			textSchema.clone().register(meanings, { is: 'key' }),
			z.array(idSchema.clone().register(meanings, { is: 'code', form: 'id' })),
		)
		.optional()
		.describe('In `site.yml`: the ids of all entries, by their folder.'),
});

/** The permanent ids of a chapter. */
export type Ledger = z.output<typeof permalinksSchema>;
