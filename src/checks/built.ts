import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readSite } from './built/read-site.ts';
import { checkBuilt } from './check-built.ts';
import { formatGithub } from './reporters/github.ts';
import { formatJson } from './reporters/json.ts';
import { count, type Report } from './reporters/summary.ts';
import { formatText } from './reporters/text.ts';

const HELP = `Checks the built site and lists all problems with file, line and remedy.

Usage: node src/checks/built.ts [DIR] [options]

  DIR             the folder of the built site (default: dist)
  --base PATH     the path it is served under (default: the variable BASE_PATH, else /)
  --format NAME   text, json or github (default: text)
  --root DIR      the folder that holds content/, to find the lines to mend
                  (default: this repository)
  --help          show this text

Exit code: 0 without errors, 1 with errors, 2 if it was called in a wrong way.
`;

const NEXT = 'npm run preview shows the site.';

const FORMATS: Record<string, (report: Report) => string> = {
	text: formatText,
	json: formatJson,
	github: formatGithub,
};

/** A call that cannot be carried out; its message is all the user needs. */
class UsageError extends Error {}

function readOptions() {
	try {
		const { values, positionals } = parseArgs({
			allowPositionals: true,
			options: {
				base: { type: 'string', default: process.env['BASE_PATH'] ?? '/' },
				format: { type: 'string', default: 'text' },
				root: { type: 'string', default: resolve(import.meta.dirname, '../..') },
				help: { type: 'boolean', default: false },
			},
		});
		const [folder = 'dist', ...others] = positionals;
		if (others.length > 0)
			throw new Error(`There is one folder to check, not "${others.join(' ')}" too.`);
		return { ...values, folder };
	} catch (error) {
		throw new UsageError(error instanceof Error ? error.message : String(error));
	}
}

/** Checks and prints. Gives the exit code. */
function run(): number {
	const { folder, base, format, root, help } = readOptions();
	if (help) {
		process.stdout.write(HELP);
		return 0;
	}
	const formatReport = FORMATS[format];
	if (!formatReport) throw new UsageError(`There is no format "${format}".`);
	if (!existsSync(join(folder, 'index.html')))
		throw new UsageError(`There is no built site in ${folder}/: npm run build makes it.`);
	const site = readSite(resolve(folder), `/${base}/`.replace(/\/{2,}/g, '/'), root);
	const problems = checkBuilt(site, resolve(root));
	const report = { checked: count(site.pages.length, 'page'), next: NEXT, problems };
	process.stdout.write(`${formatReport(report)}\n`);
	return problems.length > 0 ? 1 : 0;
}

try {
	process.exitCode = run();
} catch (error) {
	if (!(error instanceof UsageError)) throw error;
	process.stderr.write(`${error.message}\nSee node src/checks/built.ts --help.\n`);
	process.exitCode = 2;
}
