import { z } from 'astro/zod';
import { idOf, proseSchema } from '../shared.ts';
import { commonFields } from './common.ts';

const rulerSchema = z.strictObject({
	name: proseSchema.describe('The name.'),
	heir: idOf('timeline').optional().describe('The event that shows the heir.'),
	from: idOf('timeline').optional().describe('The event with which the reign begins.'),
	to: idOf('timeline').optional().describe('The event with which it ends; without it, it lasts.'),
});

const eventSchema = z.strictObject({
	event: idOf('timeline').describe('The event: its date is drawn and printed.'),
	what: proseSchema.describe('What it was, in a few words.'),
});

const laneSchema = z.strictObject({
	title: proseSchema.describe('What the lane holds: "Offices".'),
	mark: z.enum(['office', 'law', 'removed']).describe('The mark of its events.'),
	events: z.array(eventSchema).min(1).describe('Its events, in the order of time.'),
});

/** The reigns of a house on a line of time: rulers and heirs as bars, and under them lanes of events. */
export const reignsSchema = z.strictObject({
	kind: z.literal('reigns').describe('The reigns of a house on a line of time.'),
	...commonFields,
	rulers: z
		.array(rulerSchema)
		.min(1)
		.describe('The rulers, from the first, and last who is to follow.'),
	lanes: z.array(laneSchema).describe('What happened under them, by kind.'),
});
