import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Release } from '../model/earlier-versions.ts';

/** The folder of the releases, in that of the content. */
export const RELEASES = 'releases';

/** The folder of the drawings, in that of the releases: one file each, named by its hash. */
export const ASSETS = 'assets';

/** The file of a release that names its chapters in reading order, each with its identity. */
export const IDENTITIES = 'SWHIDS';

/** The name of a release. */
export const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** A line of the list of identities. */
export interface NamedFile {
	/** Undefined where the line cannot be read. */
	hash: string | undefined;
	/** The name of the file: `dmz.txt`. */
	file: string;
}

/** The list of identities as its file has it: `swh:1:cnt:… dmz.txt`, as lists of check sums are written. */
export const formatIdentities = (files: readonly { hash: string; file: string }[]): string =>
	files.map(({ hash, file }) => `swh:1:cnt:${hash}  ${file}\n`).join('');

/** Reads the list of identities. */
export const parseIdentities = (text: string): NamedFile[] =>
	text
		.split(/\r?\n/)
		.filter((line) => line !== '')
		.map((line) => {
			const [, hash, file] = /^swh:1:cnt:([\da-f]{40}) {2}([a-z\d-]+\.txt)$/.exec(line) ?? [];
			return { hash, file: file ?? line };
		});

/** The days of the releases in a folder, the earliest first. */
export const listDays = (folder: string): string[] =>
	existsSync(folder)
		? readdirSync(folder)
				.filter((name) => DAY.test(name))
				.sort()
		: [];

function readRelease(folder: string, day: string): Release {
	const chapters = parseIdentities(readFileSync(join(folder, day, IDENTITIES), 'utf8'));
	return {
		day,
		chapters: chapters.flatMap(({ hash, file }) =>
			hash === undefined
				? []
				: {
						id: file.replace(/\.txt$/, ''),
						hash,
						text: readFileSync(join(folder, day, file), 'utf8'),
					},
		),
	};
}

let kept: { state: string; releases: Release[] } | undefined;

/**
 * Reads all releases, the earliest first; once as long as there are the same. Whether their files are as they were
 * says the check of the content.
 *
 * @param content the folder of the content
 */
export function readReleases(content: string): Release[] {
	const folder = join(content, RELEASES);
	const days = listDays(folder);
	const state = days
		.map((day) => `${folder} ${day} ${statSync(join(folder, day, IDENTITIES)).mtimeMs}`)
		.join('\n');
	if (kept?.state !== state)
		kept = { state, releases: days.map((day) => readRelease(folder, day)) };
	return kept.releases;
}

/**
 * The file of a drawing of a release.
 *
 * @param content the folder of the content
 * @param hash its name
 */
export const readDrawing = (content: string, hash: string): string =>
	readFileSync(join(content, RELEASES, ASSETS, `${hash}.svg`), 'utf8');

/** Width and height of a drawing in CSS pixels, as its root says. */
export function measureDrawing(svg: string): { width: number; height: number } {
	const [, width, height] = /^<svg\b[^>]*? width="(\d+)" height="(\d+)"/.exec(svg) ?? [];
	return { width: Number(width), height: Number(height) };
}
