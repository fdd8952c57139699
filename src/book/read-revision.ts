import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a printed copy was made from. */
export interface Revision {
	/** The moment of the last commit, so that the same commit gives the same file. */
	date: Date;
	/** Short hash of everything in `content/`. */
	hash: string;
}

/** The moment of the last commit, or `fallback` outside a repository. */
function getCommitDate(root: string, fallback: string): Date {
	try {
		const date = execFileSync('git', ['log', '-1', '--format=%cI'], {
			cwd: root,
			encoding: 'utf8',
			stdio: ['ignore', 'pipe', 'ignore'],
		});
		return new Date(date.trim() || fallback);
	} catch {
		return new Date(fallback);
	}
}

/**
 * Reads the revision that stands on the title page.
 *
 * @param root folder that holds `content/`
 * @param fallback ISO day to use outside a repository
 */
export function readRevision(root: string, fallback: string): Revision {
	const folder = join(root, 'content');
	const hash = createHash('sha256');
	const files = readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name))
		.sort();
	for (const file of files) hash.update(file.slice(folder.length)).update(readFileSync(file));
	return { date: getCommitDate(root, fallback), hash: hash.digest('hex').slice(0, 10) };
}
