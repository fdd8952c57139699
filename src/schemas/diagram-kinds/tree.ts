import { z } from 'astro/zod';
import { scenarioSchema } from '../forecast.ts';
import { idOf, proseSchema } from '../shared.ts';
import { commonFields } from './common.ts';

const branchSchema = z.strictObject({
	scenario: scenarioSchema.describe('The scenario whose forecasts are its leaves.'),
	when: proseSchema.describe('What has to come about: "The war in Ukraine goes on".'),
	condition: idOf('forecasts')
		.optional()
		.describe(
			'The forecast that tells how likely that was called and whether it came. Without one the branch begins with the first of its forecasts to come true.',
		),
});

/** Futures that part at their conditions, with the forecasts of each as leaves. */
export const treeSchema = z.strictObject({
	kind: z.literal('tree').describe('Futures that part at their conditions.'),
	...commonFields,
	root: proseSchema.describe('Where the branches part.'),
	branches: z.array(branchSchema).min(2).describe('The branches, in the order they are drawn.'),
});
