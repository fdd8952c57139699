import type { Rule } from '../../problem.ts';
import { locate } from '../locate.ts';
import type { FaultKind } from '../read-text.ts';

/** The rules that report what went wrong in reading the files: id, level and title. */
const RULES: readonly [id: FaultKind, level: Rule['level'], title: string][] = [
	['unreadable-file', 'error', 'A file is empty, too large or not text.'],
	['text-format', 'warning', 'A file has a byte order mark or the line ends of Windows.'],
	['yaml-syntax', 'error', 'The YAML of an entry or of front matter cannot be parsed.'],
	[
		'mdx-syntax',
		'error',
		'A chapter cannot be parsed: a component is not closed, or braces are loose.',
	],
];

export const readingRules: readonly Rule[] = RULES.map(([id, level, title]) => ({
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
}));
