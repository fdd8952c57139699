import { readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { decodeAddress } from '../model/print-address.ts';

/** What the interface prints besides the words of the content: ASCII and the signs of the templates. */
const ALWAYS =
	Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index)).join('') +
	'\u00a0–—‘’“”…·•×−±°′″²³½¼¾©§¶†';

/** What readers type and no page prints: the fonts of their own devices draw it. */
const NEVER_PRINTED = 'synonyms';

/** Every character that the files below a folder print, earlier versions of chapters too, as text sorted by code point. */
export async function readCharacters(folder: string): Promise<string> {
	const names = await readdir(folder, { recursive: true });
	const texts = await Promise.all(
		names
			.filter((name) => /\.(?:mdx|yml|txt)$/.test(name) && dirname(name) !== NEVER_PRINTED)
			.map((name) => readFile(join(folder, name), 'utf8')),
	);
	// Addresses are coded in the files and printed as letters.
	const characters = new Set([ALWAYS, ...texts, ...texts.map(decodeAddress)].join(''));
	return [...characters]
		.filter((character) => !/[\p{Cc}\p{Cf}\p{Cs}\p{Co}]/u.test(character))
		.sort()
		.join('');
}
