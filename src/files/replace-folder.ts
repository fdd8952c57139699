import { cpSync, existsSync, mkdirSync, renameSync, rmdirSync, rmSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { listOrphans, makeOwnFolder, removeOrphans } from './own-folders.ts';

const getCode = (error: unknown): string | undefined => (error as NodeJS.ErrnoException).code;

/** A name beside the target, so on its file system, that nothing has. */
function makeNameBeside(target: string, kind: 'new' | 'last'): string {
	const folder = makeOwnFolder(dirname(target), getPrefix(target, kind));
	// Windows renames to no name that is taken, not even by an empty folder.
	rmdirSync(folder);
	return folder;
}

const getPrefix = (target: string, kind: 'new' | 'last'): string => `.${basename(target)}.${kind}-`;

/** Renames, or copies and removes where the two lie on different file systems. */
function move(from: string, to: string): void {
	try {
		renameSync(from, to);
	} catch (error) {
		if (getCode(error) !== 'EXDEV') throw error;
		cpSync(from, to, { recursive: true });
		rmSync(from, { recursive: true, force: true });
	}
}

/** Whether renaming failed because the target is there. */
const isTaken = (error: unknown): boolean =>
	['ENOTEMPTY', 'EEXIST', 'EPERM'].includes(getCode(error) ?? '');

/**
 * Puts a finished folder in the place of another. The other goes only when the new one stands; whoever
 * is killed on the way leaves one of them whole, at the place or, for the moment between two renamings,
 * beside it, from where `recoverFolder` brings it back.
 *
 * @param next the new folder, which is gone afterwards
 * @param place where it is to stand; what stands there is removed, so ask `findTargetFault` first
 * @throws Error of the system with `code`; the old folder is then at its place
 */
export function replaceFolder(next: string, place: string): void {
	const target = resolve(place);
	mkdirSync(dirname(target), { recursive: true });
	const ready = makeNameBeside(target, 'new');
	const old: string[] = [];
	try {
		move(next, ready);
		for (;;) {
			try {
				renameSync(ready, target);
				break;
			} catch (error) {
				if (!isTaken(error) || !existsSync(target)) throw error;
			}
			// Another build may put its site in place between these two; then there is one more to remove.
			const aside = makeNameBeside(target, 'last');
			renameSync(target, aside);
			old.push(aside);
		}
	} catch (error) {
		rmSync(ready, { recursive: true, force: true });
		const [last] = old;
		if (last !== undefined && !existsSync(target)) renameSync(last, target);
		throw error;
	}
	for (const folder of old) rmSync(folder, { recursive: true, force: true });
}

/**
 * Clears up after processes that were killed while they replaced a folder: brings the old one back if
 * nothing stands in its place, and removes the rest.
 */
export function recoverFolder(place: string): void {
	const target = resolve(place);
	const last = listOrphans(dirname(target), getPrefix(target, 'last')).at(-1);
	if (last !== undefined && !existsSync(target)) renameSync(last, target);
	for (const kind of ['new', 'last'] as const) {
		removeOrphans(dirname(target), getPrefix(target, kind));
	}
}
