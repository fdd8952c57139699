import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { create as openFont } from 'fontkit';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { unpackFont } from '../../../src/fonts/unpack-font.ts';

const packed = createRequire(import.meta.url).resolve(
	'@fontsource/inter/files/inter-latin-600-normal.woff2',
);
let cache: string;

beforeAll(() => {
	cache = mkdtempSync(join(tmpdir(), 'unpacked-'));
});

afterAll(() => {
	rmSync(cache, { recursive: true });
});

test('a font is unpacked as TrueType, with all its letters at the same width', async () => {
	const bytes = readFileSync(await unpackFont(packed, cache));
	expect(bytes.readUInt32BE(0)).toBe(0x00010000);
	const [before, after] = [openFont(readFileSync(packed)), openFont(bytes)];
	expect(after.characterSet).toEqual(before.characterSet);
	const measure = (font: typeof before) => font.layout('AVANT Pyongyang').advanceWidth;
	expect(measure(after)).toBe(measure(before));
});

test('it is unpacked once', async () => {
	const file = await unpackFont(packed, cache);
	expect(await unpackFont(packed, cache)).toBe(file);
	expect(readdirSync(cache)).toHaveLength(1);
});
