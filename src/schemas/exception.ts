import { z } from 'astro/zod';
import { daySchema, textSchema } from './shared.ts';

/** A fault that is tolerated for a while. Unused or expired, it is itself an error. */
const exceptionSchema = z.strictObject({
	/** Id of the rule that is not to report. */
	rule: textSchema,
	/** The file it concerns, from the repository root. */
	file: textSchema,
	/** The words in the file it concerns; left out, the whole file. */
	match: textSchema.optional(),
	/** Why the fault is tolerated. */
	reason: textSchema,
	/** The last day it is tolerated. */
	until: daySchema,
});

/** `content/exceptions.yml` as a whole. */
export const exceptionsSchema = z.array(exceptionSchema);

export type Exception = z.output<typeof exceptionSchema>;
