import { z } from 'astro/zod';
import { idOf, proseSchema } from '../shared.ts';
import { beginSchema, commonFields, pairSchema } from './common.ts';

/** A row of events on one side of the line of time. */
const eventsSchema = z.strictObject({
	title: proseSchema.describe('What they have in common: "Talks and agreements".'),
	events: z
		.array(idOf('timeline'))
		.min(1)
		.describe('The events, whose dates and titles are printed, in the order of time.'),
});

const periodSchema = z.strictObject({
	name: proseSchema.describe('What it is called.'),
	of: z.enum(['left', 'right', 'both']).describe('Whose it is.'),
	from: beginSchema,
	to: idOf('timeline').optional().describe('The event with which it ends; without it, it lasts.'),
});

/** Two states on one line of time: periods as bars, talks on one side, clashes on the other. */
export const timelineSchema = z.strictObject({
	kind: z.literal('timeline').describe('Two states on one line of time.'),
	...commonFields,
	states: pairSchema.describe('The two states, one bar each.'),
	periods: z.array(periodSchema).min(1).describe('The periods of the bars.'),
	talks: eventsSchema.describe('The events on one side.'),
	clashes: eventsSchema.describe('The events on the other side.'),
});
