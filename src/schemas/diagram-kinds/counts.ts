import { z } from 'astro/zod';
import { codeOf, figureSchema, proseSchema } from '../shared.ts';
import { commonFields } from './common.ts';

/** Counts that hold until the next one. */
const stepSchema = z.strictObject({
	figure: figureSchema.describe('The count, drawn from its date on.'),
	label: proseSchema.optional().describe('A word printed with it.'),
	adds: z.boolean().default(false).describe('Whether it is added to the count before.'),
});

const markSchema = z.strictObject({
	figure: figureSchema.describe('The count, drawn at its date.'),
	label: proseSchema.describe('A short name of who counted.'),
});

const seriesSchema = z.strictObject({
	name: proseSchema.describe('What is counted: "Killed or wounded".'),
	color: z.enum(['north', 'accent', 'ink', 'neutral']).describe('Its colour.'),
	face: z.enum(['surface', 'rule', 'muted']).optional().describe('The face under the steps.'),
	mark: z.enum(['square', 'circle', 'triangle']).describe('The sign of the counts of others.'),
	steps: z
		.array(stepSchema)
		.default([])
		.describe('Counts of the one author, each from its date on.'),
	marks: z
		.array(markSchema)
		.default([])
		.describe('Counts at a time, of others or of another thing.'),
});

/** Counts of people on one axis of time: what one author counted as steps, what others did as marks. */
export const countsSchema = z.strictObject({
	kind: z.literal('counts').describe('Counts of people on one axis of time.'),
	...commonFields,
	from: codeOf('month')
		.regex(/^\d{4}-\d{2}$/, "A month is written '2024-10'.")
		.describe('The first month of the axis; it ends with the time the diagram holds for.'),
	author: proseSchema.describe('Whose counts are drawn as steps.'),
	series: z.array(seriesSchema).min(1).describe('What is counted.'),
});
