import { rename, rm, writeFile } from 'node:fs/promises';
import { randomUUID } from 'node:crypto';

/** Writes a file aside and renames it, so that nobody ever reads half of it, whatever is killed. */
export async function writeWhole(file: string, data: string | Uint8Array): Promise<void> {
	const aside = `${file}.${randomUUID()}.part`;
	try {
		await writeFile(aside, data);
		await rename(aside, file);
	} catch (error) {
		await rm(aside, { force: true });
		throw error;
	}
}
