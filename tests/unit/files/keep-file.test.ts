import {
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	truncateSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { keepFile } from '../../../src/files/keep-file.ts';

let folder: string;
let cache: string;
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'keep-'));
	cache = join(folder, 'deep/cache');
});
afterEach(() => {
	rmSync(folder, { recursive: true });
});

const keep = (text: string, key = 'river') =>
	keepFile(cache, key, '.txt', () => Promise.resolve(Buffer.from(text)));

test('a file is made once and found again', async () => {
	const made = await keep('Yalu');
	expect(made.isOld).toBe(false);
	expect(readFileSync(made.file, 'utf8')).toBe('Yalu');
	const kept = await keep('never made');
	expect([kept.isOld, kept.file, Buffer.from(kept.bytes).toString()]).toEqual([
		true,
		made.file,
		'Yalu',
	]);
	expect(readdirSync(cache)).toHaveLength(1);
});

test('another key is another file', async () => {
	await keep('Yalu', 'river');
	expect((await keep('Tumen', 'river-2')).isOld).toBe(false);
	expect((await keep('never made', 'river')).isOld).toBe(true);
});

test.each([
	[
		'cut short',
		(file: string) => {
			truncateSync(file, 2);
		},
	],
	[
		'emptied',
		(file: string) => {
			truncateSync(file, 0);
		},
	],
	[
		'changed',
		(file: string) => {
			writeFileSync(file, 'Yalo');
		},
	],
])('a file that was %s is made anew, in its place', async (_, damage) => {
	const { file } = await keep('Yalu');
	damage(file);
	const again = await keep('Yalu');
	expect(again.isOld).toBe(false);
	expect(readFileSync(again.file, 'utf8')).toBe('Yalu');
	expect(readdirSync(cache)).toHaveLength(1);
});

test('many at once get the same whole file', async () => {
	const kept = await Promise.all(Array.from({ length: 20 }, () => keep('Yalu')));
	expect(new Set(kept.map(({ file }) => readFileSync(file, 'utf8')))).toEqual(new Set(['Yalu']));
	expect(readdirSync(cache)).toHaveLength(1);
});

test('where nothing could be made, nothing is kept', async () => {
	const make = () => Promise.reject(new Error('no ink'));
	await expect(keepFile(cache, 'river', '.txt', make)).rejects.toThrow('no ink');
	expect(readdirSync(cache)).toEqual([]);
});
