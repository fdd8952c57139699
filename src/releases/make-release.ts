import {
	chmodSync,
	existsSync,
	mkdirSync,
	readdirSync,
	renameSync,
	rmSync,
	writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { makeOwnFolder, removeOrphans } from '../files/own-folders.ts';
import { writeWhole } from '../files/write-whole.ts';
import type { Site } from '../model/build-site.ts';
import { isFigure, parseText, printText } from './canonical-text.ts';
import { hashBlob } from './identity.ts';
import { readChapter, type Work } from './read-chapter.ts';
import { ASSETS, formatIdentities, IDENTITIES, readReleases, RELEASES } from './read-releases.ts';

/** A release as it will be written. */
export interface MadeRelease {
	/** In reading order. */
	chapters: { file: string; text: string; hash: string }[];
	/** The drawings of all chapters by their hashes. */
	drawings: ReadonlyMap<string, string>;
}

/** What was written. */
export interface WrittenRelease {
	/** The folder, from that of the content. */
	folder: string;
	/** Bytes of its texts. */
	textBytes: number;
	/** Drawings that no release had before, and their bytes. */
	newDrawings: number;
	drawingBytes: number;
}

const hash = (text: string): string => hashBlob(Buffer.from(text));

/** Prints all chapters with their drawings. The same site gives the same to the byte. */
export async function makeRelease(site: Site, work: Work): Promise<MadeRelease> {
	const drawings = new Map<string, string>();
	const keep = (print: () => string): string => {
		const svg = print();
		const name = hash(svg);
		drawings.set(name, svg);
		return name;
	};
	const chapters: MadeRelease['chapters'] = [];
	for (const chapter of site.chapters) {
		const text = printText(await readChapter(site, chapter, work, keep));
		chapters.push({ file: `${chapter.id}.txt`, text, hash: hash(text) });
	}
	return { chapters, drawings };
}

/** The hashes of the drawings that a text shows. */
export const listDrawings = (text: string): string[] =>
	parseText(text).blocks.flatMap(({ kind, attributes: { svg } }) =>
		isFigure(kind) && svg !== undefined ? [svg] : [],
	);

/** Removes the drawings that no release shows: a run broken off left them. */
function removeUnused(content: string): void {
	const folder = join(content, RELEASES, ASSETS);
	if (!existsSync(folder)) return;
	const used = new Set(
		readReleases(content).flatMap(({ chapters }) =>
			chapters.flatMap(({ text }) => listDrawings(text).map((name) => `${name}.svg`)),
		),
	);
	for (const name of readdirSync(folder))
		if (!used.has(name)) rmSync(join(folder, name), { force: true });
}

/**
 * Writes a release whole or not at all: first the drawings that are new, then all texts aside, then the folder into its
 * place.
 *
 * @param content the folder of the content
 * @throws Error of the system, where there is a release of this day already or nothing can be written
 */
export async function writeRelease(
	content: string,
	day: string,
	{ chapters, drawings }: MadeRelease,
): Promise<WrittenRelease> {
	const folder = join(content, RELEASES);
	const assets = join(folder, ASSETS);
	removeOrphans(folder, `.${day}.`);
	removeUnused(content);
	const stage = makeOwnFolder(folder, `.${day}.`);
	const added: string[] = [];
	try {
		mkdirSync(assets, { recursive: true });
		for (const [name, svg] of drawings) {
			const file = join(assets, `${name}.svg`);
			if (existsSync(file)) continue;
			added.push(file);
			await writeWhole(file, svg);
		}
		for (const { file, text } of chapters) writeFileSync(join(stage, file), text);
		writeFileSync(join(stage, IDENTITIES), formatIdentities(chapters));
		// A folder of one's own is closed to others; the release is for all.
		chmodSync(stage, 0o755);
		// Fails where somebody else has just made a release of this day.
		renameSync(stage, join(folder, day));
	} catch (error) {
		for (const file of [stage, ...added]) rmSync(file, { recursive: true, force: true });
		throw error;
	}
	const isNew = (name: string) => added.some((file) => file.endsWith(`${name}.svg`));
	const fresh = [...drawings].filter(([name]) => isNew(name));
	const measure = (texts: readonly string[]) =>
		texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
	return {
		folder: `${RELEASES}/${day}`,
		textBytes: measure(chapters.map(({ text }) => text)),
		newDrawings: fresh.length,
		drawingBytes: measure(fresh.map(([, svg]) => svg)),
	};
}
