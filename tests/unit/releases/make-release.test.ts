import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { hashBlob } from '../../../src/releases/identity.ts';
import { type MadeRelease, writeRelease } from '../../../src/releases/make-release.ts';
import { readReleases } from '../../../src/releases/read-releases.ts';

const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>\n';
const hash = (text: string) => hashBlob(Buffer.from(text));
const text = `canonical-text/1
work: Rivers
author: Friends
licence: CC BY 4.0
language: en-GB
chapter: river
title: The river
standfirst: A river.
checked: 2026-06-12

@map-river map svg=${hash(svg)}
The river
`;
const made: MadeRelease = {
	chapters: [{ file: 'river.txt', text, hash: hash(text) }],
	drawings: new Map([[hash(svg), svg]]),
};

let content: string;
beforeEach(() => {
	content = mkdtempSync(join(tmpdir(), 'release-'));
});
afterEach(() => rmSync(content, { recursive: true }));

const list = (folder: string): string[] => {
	const path = join(content, 'releases', folder);
	return existsSync(path) ? readdirSync(path).sort() : [];
};

test('what is written is read again, the earliest first', async () => {
	await writeRelease(content, '2026-06-12', made);
	await writeRelease(content, '2026-06-13', made);
	const chapters = [{ id: 'river', hash: hash(text), text }];
	expect(readReleases(content)).toEqual([
		{ day: '2026-06-12', chapters },
		{ day: '2026-06-13', chapters },
	]);
	expect(list('')).toEqual(['2026-06-12', '2026-06-13', 'assets']);
});

test('nothing of it is left where it cannot be finished', async () => {
	// Somebody else has made one of the same day in the meantime.
	mkdirSync(join(content, 'releases/2026-06-12'), { recursive: true });
	writeFileSync(join(content, 'releases/2026-06-12/SWHIDS'), '');
	await expect(writeRelease(content, '2026-06-12', made)).rejects.toThrow(/ENOTEMPTY|EEXIST/);
	expect(list('')).toEqual(['2026-06-12', 'assets']);
	expect(list('2026-06-12')).toEqual(['SWHIDS']);
	expect(list('assets')).toEqual([]);
});

test('drawings that a run broken off left are removed', async () => {
	mkdirSync(join(content, 'releases/assets'), { recursive: true });
	writeFileSync(join(content, 'releases/assets', `${hash('left')}.svg`), 'left');
	await writeRelease(content, '2026-06-12', made);
	expect(list('assets')).toEqual([`${hash(svg)}.svg`]);
});
