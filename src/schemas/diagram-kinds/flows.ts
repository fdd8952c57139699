import { z } from 'astro/zod';
import { figureSchema, idOf, keySchema, proseSchema } from '../shared.ts';
import { commonFields, toneSchema } from './common.ts';

/** One thing that goes from one actor to another. */
const flowSchema = z
	.strictObject({
		from: keySchema.describe('Id of the node it comes from.'),
		to: keySchema.describe('Id of the node it goes to.'),
		what: proseSchema.describe('What goes: "Shells".'),
		figure: figureSchema
			.optional()
			.describe(
				'The figure printed with it; a sum in US dollars sets its breadth, all else is drawn thin.',
			),
		claim: idOf('claims').optional().describe('The claim it rests on, where no figure is printed.'),
		who: proseSchema
			.optional()
			.describe(
				'Who says so, in tables, where no figure has it: "South Korean intelligence, 2025".',
			),
		isPart: z
			.boolean()
			.default(false)
			.describe('It is a part of the last one before it that is none: "of these".'),
		rival: z
			.strictObject({
				what: proseSchema.describe('What it counts: "The same, as a gain".'),
				figure: figureSchema.describe('The figure, told in words and tables; it sets no breadth.'),
			})
			.optional()
			.describe('What somebody else makes of the same thing, where the two are far apart.'),
	})
	.refine(({ figure, claim }) => (figure === undefined) !== (claim === undefined), {
		message: 'A flow has either a "figure" or a "claim".',
	});

const nodeSchema = z.strictObject({
	id: keySchema.describe('Its id in this diagram.'),
	name: proseSchema.describe('Its name.'),
	tone: toneSchema.describe('Its colour.'),
	side: z.enum(['left', 'right']).optional().describe('On which side of the first it stands.'),
});

const stateSchema = z.strictObject({
	title: proseSchema.describe('What the state is: "As known in June 2026".'),
	voice: z.enum(['essay']).optional().describe('Whose view it is; without it, what is known.'),
	flows: z
		.array(flowSchema)
		.min(1)
		.describe('Its flows, in the order they are drawn between two actors.'),
});

/** Who gives what to whom: actors, and arrows between them, once for each state of knowledge. */
export const flowsSchema = z.strictObject({
	kind: z.literal('flows').describe('Who gives what to whom.'),
	...commonFields,
	nodes: z
		.array(nodeSchema)
		.min(2)
		.describe('The actors. The first deals with all others, which stand left and right of it.'),
	columns: z
		.strictObject({
			in: proseSchema.describe('What comes to the first actor: "North Korea gets".'),
			out: proseSchema.describe('What goes from it: "North Korea gives".'),
		})
		.optional()
		.describe(
			'Heads of two columns on a broad page: all that comes to the first actor left of it, all that goes from it on the right, whoever the other is. Left out: each of the others has its side.',
		),
	states: z.array(stateSchema).min(1).describe('The states, one above the other.'),
});
