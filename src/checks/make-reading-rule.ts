import { locate } from './locate.ts';
import type { Rule } from './problem.ts';
import type { FaultKind } from './read-text.ts';

/** Makes the rule that reports what went wrong in reading the files. */
export function makeReadingRule(
	id: FaultKind,
	{ title, level }: Pick<Rule, 'title' | 'level'>,
): Rule {
	return {
		id,
		title,
		level,
		check({ entries, exceptions }, report) {
			for (const file of exceptions ? [...entries, exceptions] : entries) {
				for (const { rule, offset, message, fix } of file.faults) {
					if (rule === id) report({ ...locate(file, offset), message, fix });
				}
			}
		},
	};
}
