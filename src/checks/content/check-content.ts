import type { Problem } from '../problem.ts';
import { getExceptions, isExcused } from './excuse.ts';
import type { ReadContent } from './read-content.ts';
import { rules } from './rules/index.ts';

const compare = (a: Problem, b: Problem): number =>
	a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line || a.column - b.column;

/** Runs every rule and gives the problems that no exception excuses, by file and line. */
export async function checkContent(content: ReadContent): Promise<Problem[]> {
	const found: Problem[] = [];
	for (const rule of rules) {
		await rule.check(
			content,
			(finding) => found.push({ ...finding, rule: rule.id, level: rule.level }),
			found,
		);
	}
	const exceptions = getExceptions(content);
	return found
		.filter((problem) => !exceptions.some((exception) => isExcused(problem, exception, content)))
		.sort(compare);
}
