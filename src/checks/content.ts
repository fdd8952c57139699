import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readDay } from '../setup/read-day.ts';
import { runCommand, UsageError } from '../setup/run-command.ts';
import { checkContent } from './content/check-content.ts';
import { readContent } from './content/read-content.ts';
import { getReporter } from './reporters/get-reporter.ts';
import type { Report } from './reporters/summary.ts';

const HELP = `Checks everything in content/ and lists all problems with file, line and remedy.

Usage: npm run check:content -- [options]

  --root DIR      the folder that holds content/ (default: this repository)
  --format NAME   text, json or github (default: text)
  --quiet         count warnings, but do not list them
  --today DAY     the day that counts as today, such as 2026-06-12
                  (default: the variable TODAY, else the day of the last commit)
  --help          show this text

Exit code: 0 without errors, 1 with errors, 2 if it was called in a wrong way.
`;

const NEXT = 'npm run dev shows the site, npm run build makes it.';

const options = {
	root: { type: 'string', default: resolve(import.meta.dirname, '../..') },
	format: { type: 'string', default: 'text' },
	quiet: { type: 'boolean', default: false },
	today: { type: 'string' },
} as const;

await runCommand({ name: 'npm run check:content', help: HELP, options }, async ({ values }) => {
	const { root: folder, format, quiet, today } = values;
	const formatReport = getReporter(format);
	const root = resolve(folder);
	const day = today ?? readDay(root);
	if (!/^\d{4}-\d{2}-\d{2}$/.test(day))
		throw new UsageError(`"${day}" is not a day such as 2026-06-12.`);
	if (!existsSync(join(root, 'content')))
		throw new UsageError(`There is no folder content/ in ${root}.`);
	// Caches lie in the repository, wherever the command is called.
	process.chdir(resolve(import.meta.dirname, '../..'));
	const content = readContent(root, day);
	const problems = await checkContent(content);
	const checked = `${content.entries.length} entries`;
	const report: Report = { checked, next: NEXT, problems, isQuiet: quiet };
	process.stdout.write(`${formatReport(report)}\n`);
	return problems.some(({ level }) => level === 'error') ? 1 : 0;
});
