import { z } from 'astro/zod';
import { figureSchema, idOf, proseSchema, wordsSchema } from '../shared.ts';
import { commonFields, toneSchema } from './common.ts';

const rowSchema = z
	.strictObject({
		name: proseSchema.describe('What reaches so far.'),
		shown: figureSchema.optional().describe('What was seen: a solid line from nought.'),
		said: figureSchema.optional().describe('What somebody says: never surer than an estimate.'),
		beyond: figureSchema
			.optional()
			.describe('A figure in words that lies beyond the axis: a mark past its end.'),
	})
	.refine((row) => row.shown ?? row.said ?? row.beyond, {
		message: 'A row has a figure "shown", one "said" or one "beyond".',
	});

const termsSchema = z.strictObject({
	shown: proseSchema.default('').describe('What was seen: "flown".'),
	said: proseSchema.default('').describe('What somebody says: "credited".'),
	saidKey: proseSchema
		.default('')
		.describe('What a broken line is in the key. Left out: an estimate of what is said.'),
	beyond: proseSchema.default('').describe('What lies beyond the axis: "in the gravest case".'),
	beyondHead: proseSchema.default('').describe('What stands at the axis where it lies.'),
});

const groupSchema = z.strictObject({
	title: proseSchema.describe('Its heading.'),
	rows: z.array(rowSchema).min(1).describe('Its rows, in the order they are drawn.'),
});

const landmarkSchema = z.strictObject({
	id: idOf('places').describe('The place.'),
	name: proseSchema
		.optional()
		.describe("Its name here, where it is known by another than the place's."),
});

const landmarksSchema = z.strictObject({
	from: idOf('places').describe('The place they are measured from.'),
	places: z.array(landmarkSchema).describe('The places.'),
});

const pathsSchema = z.strictObject({
	title: proseSchema.describe('Its heading.'),
	distance: figureSchema.describe('How far the steep flight went.'),
	height: figureSchema.describe('How high it rose.'),
	reach: figureSchema.describe('How far the same missile is said to go.'),
});

/** How far each of several things reaches, on one axis: what was shown against what is said. */
export const rangesSchema = z.strictObject({
	kind: z.literal('ranges').describe('How far each of several things reaches.'),
	...commonFields,
	unit: wordsSchema.describe(
		'The unit of the axis. On a linear axis lines begin at nought; a logarithmic one has none.',
	),
	scale: z.enum(['linear', 'log']).describe('The scale of the axis.'),
	tone: toneSchema.describe('The colour of the lines.'),
	terms: termsSchema.describe('What a figure is called, in the key and the table.'),
	groups: z.array(groupSchema).min(1).describe('Rows that belong together.'),
	landmarks: landmarksSchema
		.optional()
		.describe(
			'Places at their distance from one of them, measured on the sphere; the axis is in kilometres.',
		),
	paths: pathsSchema
		.optional()
		.describe('A steep flight beside the flat one that its maker means, both to one scale.'),
});
