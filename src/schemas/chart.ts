import { z } from 'astro/zod';
import { dateSchema, figureSchema, idSchema, textSchema } from './shared.ts';

/** A point: a value of a claim, or a figure of its own with its sources. Never a second copy of a claim's figure. */
const pointSchema = z
	.strictObject({
		/** The claim's value it shows, as `claim/value`. */
		claim: figureSchema.optional(),
		/** The figure, where it is no claim's. */
		value: z.number().optional(),
		/** Lower end of a range. */
		low: z.number().optional(),
		/** Upper end of a range. */
		high: z.number().optional(),
		/** The time it holds for, or null where it is not known. Leave out for a claim's value: it has its own. */
		date: dateSchema.nullable().optional(),
		/** Printed before the figure and part of it, where the figure is no claim's. */
		qualifier: textSchema.optional(),
		/** Who said it or what it counts. A claim's value is labelled with who said it if this is left out. */
		label: textSchema.optional(),
		/** What a reader must know to read the point rightly, in the table and the data file. */
		note: textSchema.optional(),
		/** Ids of the sources of a figure that is no claim's. */
		sources: z.array(idSchema).default([]),
	})
	.superRefine((point, context) => {
		const report = (message: string) => context.addIssue({ code: 'custom', message });
		const isOwn = point.value !== undefined || point.low !== undefined || point.high !== undefined;
		if (isOwn === (point.claim !== undefined)) {
			report('A point has either "claim" or a figure of its own.');
			return;
		}
		if (!isOwn) {
			if (point.qualifier !== undefined || point.sources.length > 0) {
				report('The qualifier and the sources of a claim’s value stand in the claim.');
			}
			return;
		}
		if (point.sources.length === 0) report('A figure that is no claim’s needs "sources".');
		if (point.date === undefined) report('A figure that is no claim’s needs a "date", or null.');
	});

/** Points that measure the same thing in the same way. */
const seriesSchema = z.strictObject({
	/** Permanent key of the series. */
	id: idSchema,
	/** What its points are: name in the drawing, the table and the data file. */
	label: textSchema,
	/** Unit of its points, where it is not the chart's. Series of different units need panels of their own. */
	unit: textSchema.optional(),
	/** Heading of the panel it is drawn in. Series that may not share an axis get panels of their own. */
	panel: textSchema.optional(),
	/** Which colour role it takes. */
	colour: z.enum(['china', 'russia', 'south', 'north', 'dmz', 'neutral']).default('neutral'),
	/** Filled or in outline, so that two series in a panel are told apart without colour. */
	mark: z.enum(['solid', 'hollow']).default('solid'),
	/** Its points, in the order in which rows are drawn. */
	points: z.array(pointSchema).min(1),
});

/** Data for one static chart with its table and downloads. */
export const chartSchema = z
	.strictObject({
		/** The finding, as a sentence. */
		title: textSchema,
		/** What is measured and in which unit, under the title. */
		subtitle: textSchema,
		/**
		 * How it is drawn: `columns` from zero over the years, `dots` (ranges as bars) over the years, or `rows`,
		 * a line for each point with who said it and when. Points are never joined.
		 */
		kind: z.enum(['columns', 'dots', 'rows']),
		/** The unit of all points. */
		unit: textSchema,
		/** The newest date the data reach, shown with the sources. */
		asOf: dateSchema,
		/** What the chart shows, in two to four sentences: its text alternative. Figures as tokens. */
		summary: textSchema,
		/** Why the points may not be compared freely: breaks, methods, parties. */
		warnings: z.array(textSchema).default([]),
		/** Changes of method, drawn as a line before a year. */
		breaks: z
			.array(
				z.strictObject({
					/** First year of the new method. */
					before: z.string().regex(/^\d{4}$/, "A year is written '2022'."),
					/** What changed, in a few words. */
					label: textSchema,
				}),
			)
			.default([]),
		/** The series, which are never joined to each other. */
		series: z.array(seriesSchema).min(1),
	})
	.superRefine((chart, context) => {
		const units = new Map<string | undefined, string>();
		chart.series.forEach(({ panel, unit = chart.unit }, index) => {
			const first = units.get(panel);
			units.set(panel, first ?? unit);
			if (first === undefined || first === unit) return;
			context.addIssue({
				code: 'custom',
				path: ['series', index, 'unit'],
				message: `Series in one panel share a unit; this panel has "${first}" and "${unit}".`,
			});
		});
	});

export type Chart = z.output<typeof chartSchema>;
export type ChartInput = z.input<typeof chartSchema>;
