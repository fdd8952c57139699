import type { Problem } from '../problem.ts';
import { listQuoted, type Report, summarise } from './summary.ts';

function formatProblem({ file, line, column, level, rule, message, fix }: Problem): string {
	return `${file}:${line}:${column}  ${level}  ${rule}\n  ${message}\n  Fix: ${fix}\n`;
}

/** A report to be read in a terminal; editors link its places. */
export function formatText(report: Report): string {
	return [...listQuoted(report).map(formatProblem), summarise(report)].join('\n');
}
