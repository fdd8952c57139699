import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { create as openFont } from 'fontkit';
import subsetFont from 'subset-font';
import { keepFile } from '../files/keep-file.ts';
import type { FontFace } from './faces.ts';

/** One file of a face: the glyphs it holds and where it lies. */
interface FontSubset {
	/** Path of the woff2 file. */
	file: string;
	/** The characters it holds. */
	characters: string[];
	/** The characters it holds, as a CSS `unicode-range`. */
	unicodeRange: string[];
}

const require = createRequire(import.meta.url);

/** A file of a package and the wanted characters it can draw. */
interface Source {
	file: string;
	characters: string[];
}

/** Splits wanted characters among the files of a package in order; the first that has a character takes it. */
async function divide(files: string[], wanted: readonly string[]): Promise<Source[]> {
	let left = [...wanted];
	const sources: Source[] = [];
	for (const file of files) {
		if (left.length === 0) break;
		const font = openFont(await readFile(file));
		const has = new Set(font.characterSet);
		const characters = left.filter((character) => has.has(character.codePointAt(0) ?? 0));
		left = left.filter((character) => !characters.includes(character));
		if (characters.length > 0) sources.push({ file, characters });
	}
	return sources;
}

/** Whether a CSS `unicode-range` list holds a character. */
function isInRange(ranges: string, character: string): boolean {
	const code = character.codePointAt(0) ?? 0;
	return ranges.split(',').some((range) => {
		const [from = '', to = from] = range.trim().replace(/^U\+/i, '').split('-');
		return code >= parseInt(from, 16) && code <= parseInt(to, 16);
	});
}

/** The files of a fontsource package that can hold the wanted characters, its main file first. */
function listFontsourceFiles(name: string, face: FontFace, wanted: readonly string[]): string[] {
	const ranges = require(`${name}/unicode.json`) as Record<string, string>;
	const chunks = Object.entries(ranges)
		.filter(([, range]) => wanted.some((character) => isInRange(range, character)))
		.map(([chunk]) => chunk.replace(/[[\]]/g, ''));
	const slug = name.split('/')[1] ?? name;
	const whole = slug === 'noto-sans-kr' ? 'korean' : 'latin';
	return [whole, ...chunks.filter((chunk) => chunk !== whole)].map((chunk) =>
		require.resolve(`${name}/files/${slug}-${chunk}-${face.weight}-${face.style}.woff2`),
	);
}

/** Writes characters as a CSS `unicode-range`, runs joined. */
export function toUnicodeRange(characters: readonly string[]): string[] {
	const codes = characters.map((character) => character.codePointAt(0) ?? 0).sort((a, b) => a - b);
	const runs: [number, number][] = [];
	for (const code of codes) {
		const last = runs.at(-1);
		if (last !== undefined && code === last[1] + 1) last[1] = code;
		else runs.push([code, code]);
	}
	const hex = (code: number) => code.toString(16).toUpperCase();
	return runs.map(([from, to]) => (from === to ? `U+${hex(from)}` : `U+${hex(from)}-${hex(to)}`));
}

async function writeSubset(face: FontFace, source: Source, cache: string): Promise<FontSubset> {
	const text = source.characters.join('');
	const original = await readFile(source.file);
	const hash = createHash('sha256')
		.update(original)
		.update(JSON.stringify([face, text]))
		.digest('hex')
		.slice(0, 12);
	const slug = face.family.toLowerCase().replaceAll(' ', '-');
	const key = `${slug}-${face.weight}-${face.style}-${hash}`;
	const { file } = await keepFile(cache, key, '.woff2', () =>
		subsetFont(original, text, {
			targetFormat: 'woff2',
			keepFeatures: face.features,
			noHinting: true,
		}),
	);
	return {
		file,
		characters: source.characters,
		unicodeRange: toUnicodeRange(source.characters),
	};
}

/**
 * Cuts a face down to the characters it is to draw and writes the files into a cache, named by
 * their content, so that a second build finds them there.
 *
 * @param wanted the characters the face is to draw, as far as it can
 * @param cache folder for the files, made if missing
 * @returns the files with what they hold; characters the face lacks are in none of them
 */
export async function subsetFace(
	face: FontFace,
	wanted: readonly string[],
	cache: string,
): Promise<FontSubset[]> {
	const files =
		'file' in face.from
			? [require.resolve(face.from.file)]
			: listFontsourceFiles(face.from.fontsource, face, wanted);
	const sources = await divide(files, wanted);
	return Promise.all(sources.map((source) => writeSubset(face, source, cache)));
}
