import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readCommitDate } from '../setup/read-day.ts';

/** What a printed copy was made from. */
export interface Revision {
	/** The moment of the last commit, so that the same commit gives the same file. */
	date: Date;
	/** Short hash of everything in `content/`. */
	hash: string;
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
	return {
		date: new Date(readCommitDate(root) ?? fallback),
		hash: hash.digest('hex').slice(0, 10),
	};
}
