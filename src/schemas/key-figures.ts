import { z } from 'astro/zod';
import { figureSchema, idSchema, textSchema } from './shared.ts';

/** One number of the list: a figure of a claim under a name of its own. */
const keyFigureSchema = z.strictObject({
	/** The claim's value it shows, as `claim/value`. */
	claim: figureSchema,
	/** What is counted or measured, in a few words, understood without the claim. */
	label: textSchema,
});

/** Figures on one subject. */
const groupSchema = z.strictObject({
	/** Permanent key of the group, its anchor on the page. */
	id: idSchema,
	/** Its heading. */
	title: textSchema,
	/** Its figures, in the order in which they are printed. */
	figures: z.array(keyFigureSchema).min(1),
});

/** The list of the figures a briefer needs: a view of the claims, with no figure of its own. */
export const keyFiguresSchema = z
	.strictObject({
		/** Groups in the order in which they are printed. */
		groups: z.array(groupSchema).min(1),
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
