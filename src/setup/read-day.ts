import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import process from 'node:process';

/** Folders about which was said that git gives no day. */
const warned = new Set<string>();

/** What git says, or why it says nothing. */
function askGit(root: string, args: string[]): { answer: string; refusal: string } {
	const { stdout, stderr, error } = spawnSync('git', args, { cwd: root, encoding: 'utf8' });
	const [refusal = ''] = (error?.message ?? stderr).trim().split('\n');
	return { answer: stdout?.trim() ?? '', refusal };
}

/**
 * The moment of the last commit, as an ISO date with time.
 *
 * @param root folder that holds `content/`
 * @returns undefined where git does not keep this content: the repository around an unpacked archive is
 *   another's
 */
export function readCommitDate(root: string): string | undefined {
	const { answer: files, refusal } = askGit(root, ['ls-files', '--', 'content']);
	if (files !== '') return askGit(root, ['log', '-1', '--format=%cI']).answer || undefined;
	const folder = resolve(root);
	if (refusal !== '' && existsSync(join(folder, '.git')) && !warned.has(folder)) {
		warned.add(folder);
		console.warn(
			`Git does not tell the day of the last commit (${refusal}), so the same commit may not give the same result.\n` +
				`Fix: git config --global --add safe.directory ${folder}, or set TODAY to a day such as 2026-06-12.`,
		);
	}
	return undefined;
}

/**
 * The ISO day that counts as today: the variable `TODAY`, else the day of the last commit, so that the
 * same commit always gives the same result; outside a repository the day of the clock.
 *
 * @param root folder that holds `content/`
 */
export function readDay(root: string): string {
	const day = process.env['TODAY'] ?? readCommitDate(root) ?? new Date().toISOString();
	return day.slice(0, 10);
}
