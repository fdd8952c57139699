import type { Problem } from '../problem.ts';
import { listQuoted, type Report } from './summary.ts';
import { formatText } from './text.ts';

/** GitHub shows no more annotations of a step than these. */
const MAX_ANNOTATIONS = 10;

const escapeData = (text: string): string =>
	text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');

const escapeProperty = (text: string): string =>
	escapeData(text).replace(/:/g, '%3A').replace(/,/g, '%2C');

function formatAnnotation({ file, line, column, level, rule, message, fix }: Problem): string {
	const place = `file=${escapeProperty(file)},line=${line},col=${column},title=${escapeProperty(rule)}`;
	return `::${level} ${place}::${escapeData(`${message}\nFix: ${fix}`)}`;
}

/**
 * The plain report, then an annotation for every problem, errors first.
 * Syntax: https://docs.github.com/actions/reference/workflow-commands-for-github-actions
 */
export function formatGithub(report: Report): string {
	const sorted = listQuoted(report).sort((a, b) => a.level.localeCompare(b.level));
	const more =
		sorted.length > MAX_ANNOTATIONS
			? [
					`GitHub shows ${MAX_ANNOTATIONS} annotations of these ${sorted.length} problems; the list above is whole.`,
				]
			: [];
	return [formatText(report), ...more, ...sorted.map(formatAnnotation)].join('\n');
}
