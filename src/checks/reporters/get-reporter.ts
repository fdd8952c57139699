import { UsageError } from '../../setup/run-command.ts';
import { formatGithub } from './github.ts';
import { formatJson } from './json.ts';
import type { Report } from './summary.ts';
import { formatText } from './text.ts';

const reporters = new Map<string, (report: Report) => string>([
	['text', formatText],
	['json', formatJson],
	['github', formatGithub],
]);

/** What writes a report in a format. @throws UsageError if there is no such format */
export function getReporter(format: string): (report: Report) => string {
	const reporter = reporters.get(format);
	if (!reporter) throw new UsageError(`There is no format "${format}".`);
	return reporter;
}
