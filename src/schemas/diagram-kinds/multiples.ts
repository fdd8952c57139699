import { z } from 'astro/zod';
import { confidenceSchema } from '../claim.ts';
import { figureSchema, idOf, proseSchema, wordsSchema } from '../shared.ts';
import { commonFields, toneSchema } from './common.ts';

const bandSchema = z.strictObject({
	what: proseSchema.describe('What it was.'),
	from: idOf('timeline').describe('The event with which it begins; it lasts as long as that.'),
	to: idOf('timeline').optional().describe('The event with which it ends, where that is another.'),
});

const pointSchema = z.strictObject({
	figure: figureSchema.describe('The figure.'),
	name: proseSchema.optional().describe('Its author in short, in a spread.'),
});

const panelSchema = z
	.strictObject({
		title: proseSchema.describe('Its heading.'),
		unit: wordsSchema.describe('What is counted, printed under the title.'),
		tone: toneSchema.describe('Its colour.'),
		form: z
			.enum(['line', 'columns', 'spread'])
			.describe(
				'How it is drawn. `spread`: figures by several authors for one stretch of time, side by side.',
			),
		during: idOf('timeline').optional().describe('The event that a spread is about.'),
		sure: confidenceSchema
			.optional()
			.describe('How sure the figures are, where their claims are about more than them.'),
		points: z.array(pointSchema).min(1).describe('Its figures, in the order of time.'),
	})
	.refine(({ form, during }) => (form === 'spread') === (during !== undefined), {
		message: 'A spread, and nothing else, names the event it is about in "during".',
	});

/** Small drawings under one another on one axis of years. */
export const multiplesSchema = z.strictObject({
	kind: z.literal('multiples').describe('Small drawings under one another on one axis of years.'),
	...commonFields,
	from: z.int().describe('First year of the axis.'),
	to: z.int().describe('Last year of the axis.'),
	bands: z.array(bandSchema).describe('Stretches of time marked across all panels.'),
	panels: z.array(panelSchema).min(1).describe('The drawings, from the top.'),
});
