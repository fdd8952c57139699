import type { Problem } from '../problem.ts';
import { showCommands } from './show-commands.ts';

/** What was checked and what was found. */
export interface Report {
	/** What was read: "128 entries". */
	checked: string;
	/** What to do when all is well, as an instruction. */
	next: string;
	problems: readonly Problem[];
	/** Whether warnings are only counted. */
	isQuiet?: boolean;
}

/** The problems that are listed. */
export const listShown = ({ problems, isQuiet = false }: Report): Problem[] =>
	problems.filter(({ level }) => level === 'error' || !isQuiet);

/** The problems that are listed, as they can be printed where a text may act. */
export const listQuoted = (report: Report): Problem[] =>
	listShown(report).map((problem) => ({
		...problem,
		file: showCommands(problem.file),
		message: showCommands(problem.message),
		fix: showCommands(problem.fix),
	}));

/** A number with its noun: "1 error", "3 errors". */
export const count = (number: number, noun: string): string =>
	`${number} ${noun}${number === 1 ? '' : 's'}`;

/** Number of problems of a level. */
export const countLevel = ({ problems }: Report, level: Problem['level']): number =>
	problems.filter((problem) => problem.level === level).length;

/** How often each rule was broken, the most frequent first: "unknown-source 2, unknown-term 1". */
function countRules(problems: readonly Problem[]): string {
	const counts = new Map<string, number>();
	for (const { rule } of problems) counts.set(rule, (counts.get(rule) ?? 0) + 1);
	return [...counts]
		.sort(([, a], [, b]) => b - a)
		.map(([rule, number]) => `${rule} ${number}`)
		.join(', ');
}

/** The last line of a report: how many problems there are, or what to do next. */
export function summarise(report: Report): string {
	const errors = countLevel(report, 'error');
	const warnings = countLevel(report, 'warning');
	const where = `in ${count(new Set(report.problems.map(({ file }) => file)).size, 'file')} (${countRules(report.problems)})`;
	if (errors > 0) {
		const found = warnings > 0 ? ` and ${count(warnings, 'warning')}` : '';
		return `${count(errors, 'error')}${found} ${where}. Rules: tests/README.md#rules`;
	}
	const found = `${report.checked} checked, 0 errors, ${count(warnings, 'warning')}`;
	return `${found}${warnings > 0 ? ` ${where}` : ''}. Next: ${report.next}`;
}
