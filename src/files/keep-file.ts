import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { writeWhole } from './write-whole.ts';

/** A file that a cache keeps. */
export interface KeptFile {
	/** Its path: `<folder>/<key>-<hash of its bytes><extension>`. */
	file: string;
	bytes: Uint8Array;
	/** Whether it had been made before. */
	isOld: boolean;
}

const hash = (bytes: Uint8Array): string =>
	createHash('sha256').update(bytes).digest('hex').slice(0, 16);

/**
 * Takes a file from a cache, or makes it and keeps it there. Its name holds the hash of its bytes: one that
 * a full disk, a kill or a hand has damaged is removed and made anew.
 *
 * @param folder of the cache, made if missing
 * @param key names what the file is made from
 * @param extension with its dot
 */
export async function keepFile(
	folder: string,
	key: string,
	extension: string,
	make: () => Promise<Uint8Array>,
): Promise<KeptFile> {
	await mkdir(folder, { recursive: true });
	const names = await readdir(folder);
	const isOurs = (name: string) => name.startsWith(`${key}-`) && name.endsWith(extension);
	for (const name of names.filter(isOurs).sort()) {
		const file = join(folder, name);
		// Another build may just have removed it.
		const bytes = await readFile(file).catch(() => Buffer.alloc(0));
		if (name === `${key}-${hash(bytes)}${extension}`) return { file, bytes, isOld: true };
		await rm(file, { force: true });
	}
	const bytes = await make();
	const file = join(folder, `${key}-${hash(bytes)}${extension}`);
	await writeWhole(file, bytes);
	return { file, bytes, isOld: false };
}
