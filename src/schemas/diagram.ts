import { z } from 'astro/zod';
import { dateSchema, idSchema, textSchema } from './shared.ts';

/** A figure of a claim, named as `claim/value`: nothing drawn is typed. */
export const figureNameSchema = z
	.string()
	.regex(
		/^[a-z0-9]+(?:-[a-z0-9]+)*\/[a-z0-9]+(?:-[a-z0-9]+)*$/,
		'A figure is named "claim/value": border-china/cia-2026.',
	);

/** The colours of actors, the same on maps, charts and diagrams. */
export const toneSchema = z.enum(['north', 'china', 'russia', 'south', 'neutral']);

/** What every diagram has. */
const common = {
	/** The finding, as a sentence without a full stop: what a reader should see. */
	title: textSchema,
	/** What is shown, in which terms: one line under the title. */
	subtitle: textSchema,
	/** The whole in words, for those who do not see it; figures as tokens. */
	summary: textSchema,
	/** The time it holds for. */
	asOf: dateSchema,
	/** What a reader must know to read it rightly, one line each. */
	notes: z.array(textSchema).default([]),
};

/** One thing that goes from one actor to another. */
const flowSchema = z
	.strictObject({
		/** Id of the node it comes from. */
		from: idSchema,
		/** Id of the node it goes to. */
		to: idSchema,
		/** What goes: "Shells". */
		what: textSchema,
		/** The figure printed with it. */
		figure: figureNameSchema.optional(),
		/** The claim it rests on, where no figure is printed. */
		claim: idSchema.optional(),
		/** A figure in US dollars that sets its breadth; without one it is drawn thin. */
		worth: figureNameSchema.optional(),
	})
	.refine(({ figure, claim }) => (figure === undefined) !== (claim === undefined), {
		message: 'A flow has either a "figure" or a "claim".',
	});

/** Who gives what to whom: actors, and arrows between them, once for each state of knowledge. */
const flowsSchema = z.strictObject({
	kind: z.literal('flows'),
	...common,
	/** The actors. The first deals with all others, which stand left and right of it. */
	nodes: z
		.array(
			z.strictObject({
				/** Its id in this diagram. */
				id: idSchema,
				/** Its name. */
				name: textSchema,
				/** Its colour. */
				tone: toneSchema,
				/** On which side of the first it stands. */
				side: z.enum(['left', 'right']).optional(),
			}),
		)
		.min(2),
	/** The states, one above the other. */
	states: z
		.array(
			z.strictObject({
				/** What the state is: "As known in June 2026". */
				title: textSchema,
				/** Whose view it is; without it, what is known. */
				voice: z.enum(['essay']).optional(),
				/** Its flows, in the order they are drawn between two actors. */
				flows: z.array(flowSchema).min(1),
			}),
		)
		.min(1),
});

/** A drawing that explains: relations, lanes, sections. Each kind has its folder in `src/diagrams/`. */
export const diagramSchema = z.discriminatedUnion('kind', [flowsSchema]);

export type Diagram = z.output<typeof diagramSchema>;
export type DiagramOf<Kind extends Diagram['kind']> = Extract<Diagram, { kind: Kind }>;
export type Tone = z.output<typeof toneSchema>;
