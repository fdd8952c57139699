import { type Exception, exceptionsSchema } from '../../schemas/exception.ts';
import type { Problem } from '../problem.ts';
import type { ReadContent } from './read-content.ts';

/** The exceptions of `content/exceptions.yml`; none where the file does not fit its schema. */
export function getExceptions({ exceptions }: ReadContent): Exception[] {
	return exceptionsSchema.safeParse(exceptions?.yaml?.data ?? []).data ?? [];
}

function getLine({ entries }: ReadContent, { file, line }: Problem): string {
	const entry = entries.find(({ path }) => path === file);
	return entry?.text.split('\n')[line - 1] ?? '';
}

/** Whether an exception covers a problem. No exception covers a stale exception. */
export function isExcused(problem: Problem, exception: Exception, content: ReadContent): boolean {
	const { rule, file, match } = exception;
	if (problem.rule === 'stale-exception' || problem.rule !== rule || problem.file !== file)
		return false;
	return match === undefined || getLine(content, problem).includes(match);
}
