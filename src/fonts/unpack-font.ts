import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import process from 'node:process';
import { create as openFont } from 'fontkit';
import subsetFont from 'subset-font';

/**
 * Unpacks a WOFF2 file, for painters that read TrueType only.
 *
 * @param cache folder for the unpacked file, named by its content; made if missing
 * @returns its path
 */
export async function unpackFont(file: string, cache = '.cache/fonts'): Promise<string> {
	const packed = await readFile(file);
	const hash = createHash('sha256').update(packed).digest('hex').slice(0, 12);
	const unpacked = join(cache, `${basename(file, '.woff2')}-${hash}.ttf`);
	if (existsSync(unpacked)) return unpacked;
	const all = String.fromCodePoint(...openFont(packed).characterSet);
	const font = await subsetFont(packed, all, { targetFormat: 'sfnt' });
	await mkdir(cache, { recursive: true });
	// Written aside and renamed, so that a build running beside this one never reads half a file.
	const aside = `${unpacked}.${process.pid}`;
	await writeFile(aside, font);
	await rename(aside, unpacked);
	return unpacked;
}
