/**
 * Folders that one process works in. Each carries the number of its process in its name, so that two
 * builds never meet, and what a killed one left can be told from what is in use.
 */
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';

/**
 * Makes a new, empty folder of this process.
 *
 * @param parent where it lies; made if missing
 * @param prefix how its name begins: `.dist.new-`
 */
export function makeOwnFolder(parent: string, prefix: string): string {
	mkdirSync(parent, { recursive: true });
	return mkdtempSync(join(parent, `${prefix}${process.pid}-`));
}

/** Lists the folders that processes made which run no more, the oldest name first. */
export function listOrphans(parent: string, prefix: string): string[] {
	if (!existsSync(parent)) return [];
	return readdirSync(parent)
		.filter((name) => {
			const [, pid] =
				/^(\d+)-\w{6}$/.exec(name.startsWith(prefix) ? name.slice(prefix.length) : '') ?? [];
			return pid !== undefined && !isRunning(Number(pid));
		})
		.sort()
		.map((name) => join(parent, name));
}

/** Removes the folders that processes made which run no more. */
export function removeOrphans(parent: string, prefix: string): void {
	for (const folder of listOrphans(parent, prefix))
		rmSync(folder, { recursive: true, force: true });
}

/** Whether another process of this number runs; numbers come back, but then not for this one's folders. */
function isRunning(pid: number): boolean {
	if (pid === process.pid) return false;
	try {
		process.kill(pid, 0);
		return true;
	} catch (error) {
		return (error as NodeJS.ErrnoException).code === 'EPERM';
	}
}
