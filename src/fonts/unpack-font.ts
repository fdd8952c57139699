import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { create as openFont } from 'fontkit';
import subsetFont from 'subset-font';
import { keepFile } from '../files/keep-file.ts';

/**
 * Unpacks a WOFF2 file, for painters that read TrueType only.
 *
 * @param cache folder for the unpacked file, named by its content; made if missing
 * @returns its path
 */
export async function unpackFont(file: string, cache = '.cache/fonts'): Promise<string> {
	const packed = await readFile(file);
	const hash = createHash('sha256').update(packed).digest('hex').slice(0, 12);
	const unpacked = await keepFile(cache, `${basename(file, '.woff2')}-${hash}`, '.ttf', () => {
		const all = String.fromCodePoint(...openFont(packed).characterSet);
		return subsetFont(packed, all, { targetFormat: 'sfnt' });
	});
	return unpacked.file;
}
