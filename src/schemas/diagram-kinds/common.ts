import { z } from 'astro/zod';
import { dateSchema, idOf, proseSchema, proseWithTokensSchema, replacesSchema } from '../shared.ts';

/** The colours of actors, the same on maps, charts and diagrams. */
export const toneSchema = z.enum(['north', 'china', 'russia', 'south', 'neutral']);

/** What every diagram has. */
export const commonFields = {
	title: proseSchema.describe(
		'The finding, as a sentence without a full stop: what a reader should see.',
	),
	subtitle: proseSchema.describe('What is shown, in which terms: one line under the title.'),
	summary: proseWithTokensSchema.describe('The whole in words, for those who do not see it.'),
	asOf: dateSchema.describe('The time it holds for.'),
	notes: z
		.array(proseWithTokensSchema)
		.default([])
		.describe('What a reader must know to read it rightly, one line each.'),
	replaces: replacesSchema,
};

/** One of two that a diagram sets side by side. */
const partySchema = z.strictObject({
	name: proseSchema.describe('Its name.'),
	tone: toneSchema.describe('Its colour.'),
});

/** Two that a diagram sets side by side. */
export const pairSchema = z.strictObject({
	left: partySchema.describe('The one on the left.'),
	right: partySchema.describe('The one on the right.'),
});

/** The event with which something begins. */
export const beginSchema = idOf('timeline').describe('The event with which it begins.');
