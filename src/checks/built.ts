import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { runCommand, UsageError } from '../setup/run-command.ts';
import { checkBuilt } from './built/check-built.ts';
import { readSite } from './built/read-site.ts';
import { getReporter } from './reporters/get-reporter.ts';
import { count } from './reporters/summary.ts';

const HELP = `Checks the built site and lists all problems with file, line and remedy.

Usage: npm run check:built -- [DIR] [options]

  DIR             the folder of the built site (default: dist)
  --base PATH     the path it is served under (default: the variable BASE_PATH, else /)
  --format NAME   text, json or github (default: text)
  --root DIR      the folder that holds content/, to find the lines to mend
                  (default: this repository)
  --help          show this text

Exit code: 0 without errors, 1 with errors, 2 if it was called in a wrong way.
`;

const NEXT = 'npm run preview shows the site.';

const options = {
	base: { type: 'string', default: process.env['BASE_PATH'] ?? '/' },
	format: { type: 'string', default: 'text' },
	root: { type: 'string', default: resolve(import.meta.dirname, '../..') },
} as const;

await runCommand({ name: 'npm run check:built', help: HELP, options, words: 1 }, (call) => {
	const { base, format, root } = call.values;
	const [folder = 'dist'] = call.positionals;
	const formatReport = getReporter(format);
	if (!existsSync(join(folder, 'index.html')))
		throw new UsageError(`There is no built site in ${folder}/: npm run build makes it.`);
	const site = readSite(resolve(folder), `/${base}/`.replace(/\/{2,}/g, '/'), root);
	const problems = checkBuilt(site, resolve(root));
	const report = { checked: count(site.pages.length, 'page'), next: NEXT, problems };
	process.stdout.write(`${formatReport(report)}\n`);
	return problems.length > 0 ? 1 : 0;
});
