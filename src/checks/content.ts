import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { checkContent } from './check-content.ts';
import { readContent } from './read-content.ts';
import { formatGithub } from './reporters/github.ts';
import { formatJson } from './reporters/json.ts';
import type { Report } from './reporters/summary.ts';
import { formatText } from './reporters/text.ts';
import { getToday } from './today.ts';

const HELP = `Checks everything in content/ and lists all problems with file, line and remedy.

Usage: node src/checks/content.ts [options]

  --root DIR      the folder that holds content/ (default: this repository)
  --format NAME   text, json or github (default: text)
  --quiet         count warnings, but do not list them
  --today DAY     the day that counts as today, such as 2026-06-12
                  (default: the variable TODAY, else the day of the last commit)
  --help          show this text

Exit code: 0 without errors, 1 with errors, 2 if it was called in a wrong way.
`;

const NEXT = 'npm run dev shows the site, npm run build makes it.';

const FORMATS: Record<string, (report: Report) => string> = {
	text: formatText,
	json: formatJson,
	github: formatGithub,
};

/** A call that cannot be carried out; its message is all the user needs. */
class UsageError extends Error {}

function readOptions() {
	try {
		return parseArgs({
			options: {
				root: { type: 'string', default: resolve(import.meta.dirname, '../..') },
				format: { type: 'string', default: 'text' },
				quiet: { type: 'boolean', default: false },
				today: { type: 'string' },
				help: { type: 'boolean', default: false },
			},
		}).values;
	} catch (error) {
		throw new UsageError(error instanceof Error ? error.message : String(error));
	}
}

/** Checks and prints. Gives the exit code. */
function run(): number {
	const { root: folder, format, quiet, today, help } = readOptions();
	if (help) {
		process.stdout.write(HELP);
		return 0;
	}
	const formatReport = FORMATS[format];
	if (!formatReport) throw new UsageError(`There is no format "${format}".`);
	const root = resolve(folder);
	const day = today ?? getToday(root);
	if (!/^\d{4}-\d{2}-\d{2}$/.test(day))
		throw new UsageError(`"${day}" is not a day such as 2026-06-12.`);
	if (!existsSync(join(root, 'content')))
		throw new UsageError(`There is no folder content/ in ${root}.`);
	const content = readContent(root, day);
	const problems = checkContent(content);
	const checked = `${content.entries.length} entries`;
	const report: Report = { checked, next: NEXT, problems, isQuiet: quiet };
	process.stdout.write(`${formatReport(report)}\n`);
	return problems.some(({ level }) => level === 'error') ? 1 : 0;
}

try {
	process.exitCode = run();
} catch (error) {
	if (!(error instanceof UsageError)) throw error;
	process.stderr.write(`${error.message}\nSee node src/checks/content.ts --help.\n`);
	process.exitCode = 2;
}
