import { z } from 'astro/zod';
import { figureSchema, keySchema, proseSchema } from './shared.ts';

/** One number of the list: a figure of a claim under a name of its own. */
const keyFigureSchema = z.strictObject({
	claim: figureSchema.describe("The claim's value it shows, as `claim/value`."),
	label: proseSchema.describe(
		'What is counted or measured, in a few words, understood without the claim.',
	),
});

/** Figures on one subject. */
const groupSchema = z.strictObject({
	id: keySchema.describe('Permanent key of the group, its anchor on the page.'),
	title: proseSchema.describe('Its heading.'),
	figures: z
		.array(keyFigureSchema)
		.min(1)
		.describe('Its figures, in the order in which they are printed.'),
});

/** The list of the figures a briefer needs: a view of the claims, with no figure of its own. */
export const keyFiguresSchema = z
	.strictObject({
		groups: z.array(groupSchema).min(1).describe('Groups in the order in which they are printed.'),
	})
	.superRefine(({ groups }, context) => {
		const known = new Set<string>();
		for (const [group, { figures }] of groups.entries()) {
			for (const [figure, { claim }] of figures.entries()) {
				if (known.has(claim)) {
					const path = ['groups', group, 'figures', figure, 'claim'];
					context.addIssue({ code: 'custom', path, message: `"${claim}" is listed twice.` });
				}
				known.add(claim);
			}
		}
	});

export type KeyFigures = z.output<typeof keyFiguresSchema>;
