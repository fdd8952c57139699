import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';

const hash = async (file: string): Promise<string> =>
	createHash('sha256')
		.update(await readFile(file).catch(() => ''))
		.digest('hex');

/**
 * Removes every file of a folder that is not a copy of one of the originals to the byte. Astro keeps copies
 * of the fonts and never looks whether they are whole.
 */
export async function dropDamagedCopies(
	folder: string,
	originals: readonly string[],
): Promise<void> {
	if (!existsSync(folder)) return;
	const whole = new Set(await Promise.all(originals.map(hash)));
	for (const name of await readdir(folder)) {
		const file = join(folder, name);
		if (!whole.has(await hash(file))) await rm(file, { recursive: true, force: true });
	}
}
