import { z } from 'astro/zod';
import { toneSchema } from './diagram-kinds/common.ts';
import {
	codeOf,
	dateSchema,
	figureSchema,
	idOf,
	keySchema,
	proseSchema,
	proseWithTokensSchema,
	replacesSchema,
	wordsSchema,
} from './shared.ts';

/** A point: a value of a claim, or a figure of its own with its sources. Never a second copy of a claim's figure. */
const pointSchema = z
	.strictObject({
		claim: figureSchema.optional().describe("The claim's value it shows, as `claim/value`."),
		value: z.number().optional().describe("The figure, where it is no claim's."),
		low: z.number().optional().describe('Lower end of a range.'),
		high: z.number().optional().describe('Upper end of a range.'),
		date: dateSchema
			.nullable()
			.optional()
			.describe(
				"The time it holds for, or null where it is not known. Leave out for a claim's value: it has its own.",
			),
		qualifier: wordsSchema
			.optional()
			.describe("Printed before the figure and part of it, where the figure is no claim's."),
		label: proseSchema
			.optional()
			.describe(
				"Who said it or what it counts. A claim's value is labelled with who said it if this is left out.",
			),
		note: proseWithTokensSchema
			.optional()
			.describe(
				'What a reader must know to read the point rightly, in the table and the data file.',
			),
		mark: z
			.enum(['solid', 'hollow'])
			.optional()
			.describe(
				'In outline where it stands for less than the others: a projection, a part of a year.',
			),
		highlight: z
			.boolean()
			.default(false)
			.describe(
				'One of those that the title is about: drawn full, and labelled before all others.',
			),
		sources: z
			.array(idOf('sources'))
			.default([])
			.describe("Ids of the sources of a figure that is no claim's."),
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
	id: keySchema.describe('Permanent key of the series.'),
	label: proseSchema.describe(
		'What its points are: name in the drawing, the table and the data file.',
	),
	unit: wordsSchema
		.optional()
		.describe(
			"Unit of its points, where it is not the chart's. Series of different units need panels of their own.",
		),
	panel: proseSchema
		.optional()
		.describe(
			'Heading of the panel it is drawn in. Series that may not share an axis get panels of their own.',
		),
	colour: toneSchema
		.default('neutral')
		.describe('The country it is about, whose colour it takes; who counted does not matter.'),
	mark: z
		.enum(['solid', 'hollow'])
		.default('solid')
		.describe('Filled or in outline, so that two series in a panel are told apart without colour.'),
	points: z.array(pointSchema).min(1).describe('Its points, in the order in which rows are drawn.'),
});

/** Data for one static chart with its table and downloads. */
export const chartSchema = z
	.strictObject({
		title: proseSchema.describe('The finding, as a sentence.'),
		subtitle: proseSchema.describe('What is measured and in which unit, under the title.'),
		kind: z
			.enum(['columns', 'lines', 'steps', 'dots', 'bars'])
			.describe(
				'How it is drawn. On an axis of time: `columns` from nought; `lines`, dashed over years without a figure; `steps`, where a figure holds until the next; `dots` (ranges as bars), not joined, each with its author where there are several. Without time: `bars` from nought, one a point.',
			),
		unit: wordsSchema.describe('The unit of all points.'),
		asOf: dateSchema.describe('The newest date the data reach, shown with the sources.'),
		summary: proseWithTokensSchema.describe(
			'What the chart shows, in two to four sentences: its text alternative. Figures as tokens.',
		),
		warnings: z
			.array(proseSchema)
			.default([])
			.describe('What a reader must know to read it rightly: breaks, methods, parties.'),
		breaks: z
			.array(
				z.strictObject({
					before: codeOf('year')
						.regex(/^\d{4}$/, "A year is written '2022'.")
						.describe('First year of the new method.'),
					label: proseSchema.describe('What changed, in a few words.'),
				}),
			)
			.default([])
			.describe('Changes of method, drawn as a line before a year.'),
		events: z
			.array(
				z.strictObject({
					event: idOf('timeline').describe('Id of the event: its date is drawn and printed.'),
					label: proseSchema.describe('What it was, in a few words.'),
				}),
			)
			.default([])
			.describe('Events marked on the axis of time.'),
		levels: z
			.array(
				z.strictObject({
					claim: figureSchema.describe("The claim's value, as `claim/value`."),
					label: proseSchema.describe('What it is, in a few words.'),
				}),
			)
			.default([])
			.describe('Figures drawn as a line across, to measure the others by.'),
		axisFrom: z
			.number()
			.optional()
			.describe(
				'Where the axis of values begins, for lines and dots that nought would press flat; drawn as torn.',
			),
		hollow: proseSchema
			.optional()
			.describe('What a mark in outline stands for, where single points have one.'),
		times: z
			.strictObject({
				of: keySchema.describe('The series that is so many times as high.'),
				as: keySchema.describe('The series it is measured by.'),
			})
			.optional()
			.describe(
				'How many times as high one series is as another, printed at the first and the last time that both have a figure for.',
			),
		isSpread: z
			.boolean()
			.default(false)
			.describe(
				'One bar a series, from the lowest of its figures to the highest, and not one a point.',
			),
		replaces: replacesSchema,
		toldIn: z
			.strictObject({
				chapter: wordsSchema.describe('Id of the chapter.'),
				section: wordsSchema.describe('Id of the section, as in its heading.'),
			})
			.optional()
			.describe(
				'The section that tells what it shows, where no chapter prints it any more: links to it lead there.',
			),
		series: z
			.array(seriesSchema)
			.min(1)
			.describe('The series, which are never joined to each other.'),
	})
	.superRefine((chart, context) => {
		const isShort = chart.kind === 'columns' || chart.kind === 'bars';
		if (isShort && chart.axisFrom !== undefined) {
			context.addIssue({
				code: 'custom',
				path: ['axisFrom'],
				message: 'Columns and bars are compared by their length, which begins at nought.',
			});
		}
		const ids = chart.series.map(({ id }) => id);
		for (const end of ['of', 'as'] as const) {
			const id = chart.times?.[end];
			if (id === undefined || ids.includes(id)) continue;
			context.addIssue({
				code: 'custom',
				path: ['times', end],
				message: `There is no series "${id}" in this chart.`,
			});
		}
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
