import { z } from 'astro/zod';
import { dateSchema, idSchema, textSchema } from './shared.ts';

/** A point: a value of a claim, or a figure of its own with its sources. Never a second copy of a claim's figure. */
const pointSchema = z
	.strictObject({
		/** The claim's value it shows, as `claim/value`. */
		claim: textSchema
			.regex(/^[a-z0-9-]+\/[a-z0-9-]+$/, 'Write a claim value as "claim-id/value-key".')
			.optional(),
		/** The figure, where it is no claim's. */
		value: z.number().optional(),
		/** Lower end of a range. */
		low: z.number().optional(),
		/** Upper end of a range. */
		high: z.number().optional(),
		/** The time it holds for, or null where it is not known. */
		date: dateSchema.nullable(),
		/** Printed before the figure and part of it. */
		qualifier: textSchema.optional(),
		/** Who said it or what it counts. */
		label: textSchema.optional(),
		/** What a reader must know to read the point rightly. */
		note: textSchema.optional(),
		/** Ids of the sources of a figure that is no claim's. */
		sources: z.array(idSchema).default([]),
	})
	.superRefine((point, context) => {
		const own = point.value !== undefined || point.low !== undefined || point.high !== undefined;
		if (own === (point.claim !== undefined)) {
			context.addIssue({
				code: 'custom',
				message: 'A point has either "claim" or a figure of its own.',
			});
		}
		if (own && point.sources.length === 0) {
			context.addIssue({ code: 'custom', message: 'A figure that is no claim’s needs "sources".' });
		}
	});

/** Data for one static chart with its table and downloads. */
export const chartSchema = z.strictObject({
	/** The finding, as a sentence. */
	title: textSchema,
	/** What is measured and in which unit, under the title. */
	subtitle: textSchema,
	/** How it is drawn. */
	kind: z.enum(['columns', 'dots', 'lines', 'ranges']),
	/** The unit of all points. */
	unit: textSchema,
	/** The newest date the data reach, shown with the sources. */
	asOf: dateSchema,
	/** What the chart shows, in two to four sentences: its text alternative. Figures as tokens. */
	summary: textSchema,
	/** Why the points may not be compared freely: breaks, methods, parties. */
	warnings: z.array(textSchema).default([]),
	/** The series, which are never joined to each other. */
	series: z
		.array(
			z.strictObject({
				/** Permanent key of the series. */
				id: idSchema,
				/** Name in the legend and the table. */
				label: textSchema,
				/** Which colour role it takes. */
				colour: z.enum(['china', 'russia', 'south', 'north', 'dmz', 'neutral']).default('neutral'),
				/** Its points. */
				points: z.array(pointSchema).min(1),
			}),
		)
		.min(1),
});

export type Chart = z.output<typeof chartSchema>;
