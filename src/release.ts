/** `npm run release`: keeps all chapters as they are today in `content/releases/`, for ever. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { releaseContent } from './checks/content/release-content.ts';
import { count } from './checks/reporters/summary.ts';
import { RELEASES } from './releases/read-releases.ts';
import { daySchema } from './schemas/shared.ts';
import { readDay } from './setup/read-day.ts';
import { runCommand, UsageError } from './setup/run-command.ts';
import { siteConfig } from './site.config.ts';

const HELP = `Usage: npm run release -- [options]

Writes every chapter as it is now, as plain text with its figures filled in, its paragraphs' permanent
ids and its sources, into content/releases/DAY/, and its drawings into content/releases/assets/. A release
is never changed: readers cite it. Anybody can prove a file by its hash, which SWHIDS names:
git hash-object --no-filters content/releases/DAY/dmz.txt

  --date DAY   the day of the release, such as 2026-12-01 (default: the variable TODAY, else the day of
               the last commit, so that the same commit gives the same release)
  --root DIR   the folder that holds content/ (default: this repository)
  --help       this text

Exit code: 0 when the release is made, 1 where something stands in its way, 2 if it was called in a wrong way.
`;

const options = {
	date: { type: 'string' },
	root: { type: 'string', default: resolve(import.meta.dirname, '..') },
} as const;

/** Whether git knows of changes in the content that no commit has. */
function hasOpenChanges(root: string): boolean {
	const { stdout } = spawnSync('git', ['status', '--porcelain', '--', 'content'], {
		cwd: root,
		encoding: 'utf8',
	});
	return Boolean(stdout?.trim());
}

const kilobytes = (bytes: number): string => `${Math.round(bytes / 1000)} KB`;

await runCommand({ name: 'npm run release', help: HELP, options }, async ({ values }) => {
	const root = resolve(values.root);
	if (!existsSync(join(root, 'content')))
		throw new UsageError(`There is no folder content/ in ${root}.`);
	const today = readDay(root);
	const day = values.date ?? today;
	if (!daySchema.safeParse(day).success)
		throw new UsageError(`"${day}" is not a day such as 2026-12-01.`);
	const isChanged = hasOpenChanges(root);
	const clock = new Date().toISOString().slice(0, 10);
	const made = await releaseContent(root, { day, today, clock }, siteConfig);
	console.log(
		`Released ${count(made.chapters, 'chapter')} (${kilobytes(made.textBytes)}) and ${count(made.drawings, 'drawing')}, of which ${made.newDrawings} new (${kilobytes(made.drawingBytes)}), as content/${made.folder}/.`,
	);
	if (isChanged)
		console.log(
			'content/ had changes that no commit has: commit them together with the release, or remove its folder and begin anew.',
		);
	console.log(
		`Next: git add content/${RELEASES} && git commit -m "Release ${day}"; then npm run build shows it at /v/${day}/.`,
	);
	return 0;
});
