import { z } from 'astro/zod';
import { confidenceSchema } from './claim.ts';
import { scenarioSchema } from './forecast.ts';
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

/** A row of events on one side of the line of time. */
const eventsSchema = z.strictObject({
	/** What they have in common: "Talks and agreements". */
	title: textSchema,
	/** Ids of the events, whose dates and titles are printed, in the order of time. */
	events: z.array(idSchema).min(1),
});

/** Two states on one line of time: periods as bars, talks on one side, clashes on the other. */
const timelineSchema = z.strictObject({
	kind: z.literal('timeline'),
	...common,
	/** The two states, one bar each. */
	states: z.strictObject({
		left: z.strictObject({ name: textSchema, tone: toneSchema }),
		right: z.strictObject({ name: textSchema, tone: toneSchema }),
	}),
	/** The periods of the bars. */
	periods: z
		.array(
			z.strictObject({
				name: textSchema,
				/** Whose it is. */
				of: z.enum(['left', 'right', 'both']),
				/** Id of the event with which it begins. */
				from: idSchema,
				/** Id of the event with which it ends; without it, it lasts. */
				to: idSchema.optional(),
			}),
		)
		.min(1),
	talks: eventsSchema,
	clashes: eventsSchema,
});

/** A cut through a border zone: its widths and depths to one scale, and the way between two cities that it crosses. */
const sectionSchema = z.strictObject({
	kind: z.literal('section'),
	...common,
	/** Name of the line in the middle. */
	line: textSchema,
	/** The width the zone was given. */
	design: figureNameSchema,
	/** The fences, by the distance between them. */
	fences: z.strictObject({ what: textSchema, figure: figureNameSchema }),
	/** The two sides, left and right of the line, and how many people each may let in. */
	sides: z
		.array(z.strictObject({ name: textSchema, tone: toneSchema, admitted: figureNameSchema }))
		.length(2),
	/** What stands in the zone, from left to right. */
	marks: z.array(
		z.strictObject({
			/** The sign it is drawn with. */
			symbol: z.enum(['post', 'wall', 'sign', 'mines']),
			/** Left of the line, on it, right of it, or all over the zone. */
			side: z.enum(['north', 'line', 'south', 'both']),
			what: textSchema,
			figure: figureNameSchema,
		}),
	),
	/** What was dug under the line. */
	tunnels: z.array(
		z.strictObject({
			what: textSchema,
			/** Under the ground. */
			depth: figureNameSchema,
			/** From its start to the line. */
			north: figureNameSchema,
			/** From end to end. */
			length: figureNameSchema,
		}),
	),
	/** The way across the line, at a smaller scale, measured on the places. */
	way: z.strictObject({
		title: textSchema,
		/** Ids of the places at its ends, and of the one on the line. */
		from: idSchema,
		over: idSchema,
		to: idSchema,
		/** The share of the forces that stands within a distance of the line, on the left. */
		forces: z.strictObject({
			what: textSchema,
			share: figureNameSchema,
			within: figureNameSchema,
		}),
	}),
});

/** Counts of people on one axis of time: what one author counted as steps, what others did as marks. */
const countsSchema = z.strictObject({
	kind: z.literal('counts'),
	...common,
	/** The first month of the axis; it ends with the time the diagram holds for. */
	from: z.string().regex(/^\d{4}-\d{2}$/, "A month is written '2024-10'."),
	/** Whose counts are drawn as steps. */
	author: textSchema,
	series: z
		.array(
			z.strictObject({
				/** What is counted: "Killed or wounded". */
				name: textSchema,
				color: z.enum(['north', 'accent', 'ink', 'neutral']),
				/** The face under the steps. */
				face: z.enum(['surface', 'rule', 'muted']).optional(),
				/** The sign of the counts of others. */
				mark: z.enum(['square', 'circle', 'triangle']),
				/** Counts of the one author, each from its date on. */
				steps: z
					.array(
						z.strictObject({
							figure: figureNameSchema,
							/** A word printed with it. */
							label: textSchema.optional(),
							/** Whether it is added to the count before. */
							adds: z.boolean().default(false),
						}),
					)
					.default([]),
				/** Counts at a time, of others or of another thing, with a short name of who counted. */
				marks: z.array(z.strictObject({ figure: figureNameSchema, label: textSchema })).default([]),
			}),
		)
		.min(1),
});

const sideSchema = z.enum(['left', 'right']);

/** Two neighbours as lanes beside a line of time, and a line that swings between them. */
const lanesSchema = z.strictObject({
	kind: z.literal('lanes'),
	...common,
	/** The two lanes. */
	lanes: z.strictObject({
		left: z.strictObject({ name: textSchema, tone: toneSchema }),
		right: z.strictObject({ name: textSchema, tone: toneSchema }),
	}),
	/** The year from which years are drawn larger, where events crowd. */
	largerFrom: z.int().optional(),
	/** What the swing is, for the key. */
	swing: textSchema,
	/** Treaties, each as a bar beside its lane for as long as it was in force. */
	treaties: z.array(
		z.strictObject({
			/** Its name: "Soviet treaty of mutual defence". */
			name: textSchema,
			side: sideSchema,
			/** Id of the event with which it begins. */
			from: idSchema,
			/** Id of the event with which it ends; without it, it is in force. */
			to: idSchema.optional(),
			/** Whether each promises to fight for the other. */
			isPromise: z.boolean(),
		}),
	),
	/** Events in the order of time, and what each did to the swing. */
	turns: z
		.array(
			z.strictObject({
				/** Id of the event: its date and title are printed. */
				event: idSchema,
				/** Whose lane it stands in. */
				side: z.enum(['left', 'right', 'both']),
				mark: z.enum(['treaty', 'visit', 'help', 'break']),
				/** From -2, firmly with the left, to 2, firmly with the right. Our reading, not a measurement; without it, the swing passes by. */
				lean: z.int().min(-2).max(2).optional(),
				/** Why it is read so. */
				reason: textSchema,
				/** How sure the event or its meaning is. */
				confidence: confidenceSchema.default('established'),
			}),
		)
		.min(2),
});

/** The reigns of a house on a line of time: rulers and heirs as bars, and under them lanes of events. */
const reignsSchema = z.strictObject({
	kind: z.literal('reigns'),
	...common,
	/** The rulers, from the first, and last who is to follow. Each event is named by its id. */
	rulers: z
		.array(
			z.strictObject({
				name: textSchema,
				/** The event that shows the heir. */
				heir: idSchema.optional(),
				/** The event with which the reign begins. */
				from: idSchema.optional(),
				/** The event with which it ends; without it, it lasts. */
				to: idSchema.optional(),
			}),
		)
		.min(1),
	/** What happened under them, by kind. */
	lanes: z.array(
		z.strictObject({
			/** What the lane holds: "Offices". */
			title: textSchema,
			/** The mark of its events. */
			mark: z.enum(['office', 'law', 'removed']),
			events: z
				.array(
					z.strictObject({
						/** Id of the event: its date is drawn and printed. */
						event: idSchema,
						/** What it was, in a few words. */
						what: textSchema,
					}),
				)
				.min(1),
		}),
	),
});

/** Futures that part at their conditions, with the forecasts of each as leaves. */
const treeSchema = z.strictObject({
	kind: z.literal('tree'),
	...common,
	/** Where the branches part. */
	root: textSchema,
	/** The branches, in the order they are drawn. */
	branches: z
		.array(
			z.strictObject({
				/** The scenario whose forecasts are its leaves. */
				scenario: scenarioSchema,
				/** What has to come about: "The war in Ukraine goes on". */
				when: textSchema,
				/**
				 * Id of the forecast that tells how likely that was called and whether it came. Without one the branch
				 * begins with the first of its forecasts to come true.
				 */
				condition: idSchema.optional(),
			}),
		)
		.min(2),
});

/** How far each of several things reaches, on one axis: what was shown against what is said. */
const rangesSchema = z.strictObject({
	kind: z.literal('ranges'),
	...common,
	/** The unit of the axis. On a linear axis lines begin at nought; a logarithmic one has none. */
	unit: textSchema,
	scale: z.enum(['linear', 'log']),
	tone: toneSchema,
	/** What a figure is called: "flown", "credited". */
	terms: z.strictObject({ shown: z.string().default(''), said: z.string().default('') }),
	groups: z
		.array(
			z.strictObject({
				title: textSchema,
				rows: z
					.array(
						z
							.strictObject({
								name: textSchema,
								/** What was seen: a solid line from nought. */
								shown: figureNameSchema.optional(),
								/** What somebody says: never surer than an estimate. */
								said: figureNameSchema.optional(),
							})
							.refine(({ shown, said }) => shown !== undefined || said !== undefined, {
								message: 'A row has a figure "shown", one "said", or both.',
							}),
					)
					.min(1),
			}),
		)
		.min(1),
	/** Places at their distance from one of them, measured on the sphere; the axis is in kilometres. */
	landmarks: z
		.strictObject({
			from: idSchema,
			places: z.array(
				z.strictObject({
					id: idSchema,
					/** Where it is known by another name than the place's. */
					name: textSchema.optional(),
				}),
			),
		})
		.optional(),
	/** A steep flight beside the flat one that its maker means, both to one scale. */
	paths: z
		.strictObject({
			title: textSchema,
			/** How far the steep flight went, how high it rose, and how far the same missile is said to go. */
			distance: figureNameSchema,
			height: figureNameSchema,
			reach: figureNameSchema,
		})
		.optional(),
});

/** Small drawings under one another on one axis of years. */
const multiplesSchema = z.strictObject({
	kind: z.literal('multiples'),
	...common,
	/** First and last year of the axis. */
	from: z.int(),
	to: z.int(),
	/** Stretches of time marked across all panels. */
	bands: z.array(
		z.strictObject({
			what: textSchema,
			/** Id of the event with which it begins; it lasts as long as that. */
			from: idSchema,
			/** Id of the event with which it ends, where that is another. */
			to: idSchema.optional(),
		}),
	),
	panels: z
		.array(
			z
				.strictObject({
					title: textSchema,
					/** What is counted, printed under the title. */
					unit: textSchema,
					tone: toneSchema,
					/** `spread`: figures by several authors for one stretch of time, side by side. */
					form: z.enum(['line', 'columns', 'spread']),
					/** Id of the event that a spread is about. */
					during: idSchema.optional(),
					/** How sure the figures are, where their claims are about more than them. */
					sure: z.enum(['established', 'estimate', 'contested']).optional(),
					points: z
						.array(
							z.strictObject({
								figure: figureNameSchema,
								/** Its author in short, in a spread. */
								name: textSchema.optional(),
							}),
						)
						.min(1),
				})
				.refine(({ form, during }) => (form === 'spread') === (during !== undefined), {
					message: 'A spread, and nothing else, names the event it is about in "during".',
				}),
		)
		.min(1),
});

/** A drawing that explains: relations, lanes, sections. Each kind has its folder in `src/diagrams/`. */
export const diagramSchema = z.discriminatedUnion('kind', [
	countsSchema,
	flowsSchema,
	timelineSchema,
	sectionSchema,
	lanesSchema,
	reignsSchema,
	treeSchema,
	rangesSchema,
	multiplesSchema,
]);

export type Diagram = z.output<typeof diagramSchema>;
export type DiagramOf<Kind extends Diagram['kind']> = Extract<Diagram, { kind: Kind }>;
export type Tone = z.output<typeof toneSchema>;
