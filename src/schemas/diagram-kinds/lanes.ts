import { z } from 'astro/zod';
import { confidenceSchema } from '../claim.ts';
import { idOf, proseSchema } from '../shared.ts';
import { beginSchema, commonFields, pairSchema } from './common.ts';

const treatySchema = z.strictObject({
	name: proseSchema.describe('Its name: "Soviet treaty of mutual defence".'),
	side: z.enum(['left', 'right']).describe('With whom it was made.'),
	from: beginSchema,
	to: idOf('timeline')
		.optional()
		.describe('The event with which it ends; without it, it is in force.'),
	isPromise: z.boolean().describe('Whether each promises to fight for the other.'),
});

const turnSchema = z.strictObject({
	event: idOf('timeline').describe('The event: its date and title are printed.'),
	side: z.enum(['left', 'right', 'both']).describe('Whose lane it stands in.'),
	mark: z.enum(['treaty', 'visit', 'help', 'break']).describe('What happened, as a sign.'),
	lean: z
		.int()
		.min(-2)
		.max(2)
		.optional()
		.describe(
			'From -2, firmly with the left, to 2, firmly with the right. Our reading, not a measurement; without it, the swing passes by.',
		),
	reason: proseSchema.describe('Why it is read so.'),
	confidence: confidenceSchema
		.default('established')
		.describe('How sure the event or its meaning is.'),
});

/** Two neighbours as lanes beside a line of time, and a line that swings between them. */
export const lanesSchema = z.strictObject({
	kind: z.literal('lanes').describe('A line of time that swings between two neighbours.'),
	...commonFields,
	lanes: pairSchema.describe('The two lanes.'),
	largerFrom: z
		.int()
		.optional()
		.describe('The year from which years are drawn larger, where events crowd.'),
	swing: proseSchema.describe('What the swing is, for the key.'),
	treaties: z
		.array(treatySchema)
		.describe('Treaties, each as a bar beside its lane for as long as it was in force.'),
	turns: z
		.array(turnSchema)
		.min(2)
		.describe('Events in the order of time, and what each did to the swing.'),
});
