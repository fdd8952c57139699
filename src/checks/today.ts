import { execFileSync } from 'node:child_process';

/** The day of the last commit, or undefined outside a repository. */
function getCommitDay(root: string): string | undefined {
	try {
		const date = execFileSync('git', ['log', '-1', '--format=%cI'], {
			cwd: root,
			encoding: 'utf8',
			stdio: ['ignore', 'pipe', 'ignore'],
		});
		return date.slice(0, 10) || undefined;
	} catch {
		return undefined;
	}
}

/**
 * The ISO day that counts as today: the variable `TODAY`, else the day of the last commit, so that the
 * same commit always gives the same result; outside a repository the day of the clock.
 */
export function getToday(root: string): string {
	return process.env['TODAY'] ?? getCommitDay(root) ?? new Date().toISOString().slice(0, 10);
}
