import { z } from 'astro/zod';
import { codeOf, daySchema, wordsSchema } from './shared.ts';

/** A fault that is tolerated for a while. Unused or expired, it is itself an error. */
const exceptionSchema = z.strictObject({
	rule: codeOf('id of a rule').describe('Id of the rule that is not to report.'),
	file: codeOf('path').describe('The file it concerns, from the repository root.'),
	match: wordsSchema
		.optional()
		.describe('The words in the file it concerns; left out, the whole file.'),
	reason: wordsSchema.describe('Why the fault is tolerated.'),
	until: daySchema.describe('The last day it is tolerated.'),
});

/** `content/exceptions.yml` as a whole. */
export const exceptionsSchema = z.array(exceptionSchema);

export type Exception = z.output<typeof exceptionSchema>;
