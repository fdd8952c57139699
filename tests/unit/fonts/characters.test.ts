import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readCharacters } from '../../../src/fonts/characters.ts';

let folder: string;

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'characters-'));
	mkdirSync(join(folder, 'claims'));
});

afterEach(() => {
	rmSync(folder, { recursive: true });
});

describe('readCharacters', () => {
	it('finds the characters of texts and entries, in folders too', async () => {
		writeFileSync(join(folder, 'river.mdx'), '압록강');
		writeFileSync(join(folder, 'claims', 'length.yml'), 'hanja: 鴨');
		expect([...(await readCharacters(folder))]).toEqual(
			expect.arrayContaining(['압', '록', '강', '鴨']),
		);
	});

	it('finds the letters that an address has in code', async () => {
		writeFileSync(join(folder, 'claims', 'river.yml'), 'url: https://example.org/%EA%B0%95');
		expect(await readCharacters(folder)).toContain('강');
	});

	it('finds the characters of what was released, whatever the chapters print now', async () => {
		mkdirSync(join(folder, 'releases/2026-06-12'), { recursive: true });
		writeFileSync(join(folder, 'releases/2026-06-12/river.txt'), '강');
		expect(await readCharacters(folder)).toContain('강');
	});

	it('reads no other files', async () => {
		writeFileSync(join(folder, 'README.md'), '강');
		expect(await readCharacters(folder)).not.toContain('강');
	});

	it('leaves out what is only typed', async () => {
		mkdirSync(join(folder, 'synonyms'));
		writeFileSync(join(folder, 'synonyms', 'search.yml'), '강');
		expect(await readCharacters(folder)).not.toContain('강');
	});

	it('gives each character once, sorted', async () => {
		writeFileSync(join(folder, 'a.mdx'), '강가강');
		writeFileSync(join(folder, 'b.yml'), '가');
		const characters = [...(await readCharacters(folder))];
		expect(characters).toEqual([...new Set(characters)].sort());
		expect(characters.slice(-2)).toEqual(['가', '강']);
	});

	it('has what the interface prints, whatever the content', async () => {
		const characters = await readCharacters(folder);
		for (const character of 'AZaz09 ~\u00a0“”‘’–−²·') expect(characters).toContain(character);
	});

	it('leaves out what has no glyph: line ends, tabs, invisible marks', async () => {
		writeFileSync(join(folder, 'a.mdx'), 'a\tb\r\nc\u200bd\ufeff');
		expect(await readCharacters(folder)).not.toMatch(/[\t\r\n\u200b\ufeff]/);
	});
});
