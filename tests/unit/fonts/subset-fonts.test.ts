import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, truncateSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { create as openFont, type Font } from 'fontkit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FontFace } from '../../../src/fonts/faces.ts';
import { subsetFace, toUnicodeRange } from '../../../src/fonts/subset-fonts.ts';

let cache: string;

beforeAll(() => {
	cache = mkdtempSync(join(tmpdir(), 'subsets-'));
});

afterAll(() => {
	rmSync(cache, { recursive: true });
});

function makeFace(face: Partial<FontFace> = {}): FontFace {
	return {
		family: 'Borders Serif',
		script: 'latin',
		weight: 400,
		style: 'normal',
		features: ['kern'],
		from: { file: 'source-serif/WOFF2/TTF/SourceSerif4-Regular.ttf.woff2' },
		...face,
	};
}

const inter = makeFace({ family: 'Inter', from: { fontsource: '@fontsource/inter' } });

/** The characters of a font file; U+FFFF only ends the list. */
const listCharacters = (file: string) =>
	openFont(readFileSync(file))
		.characterSet.filter((code) => code !== 0xffff)
		.map((code) => String.fromCodePoint(code));

function listFeatures(file: string): string[] {
	const font = openFont(readFileSync(file)) as Font & { availableFeatures: string[] };
	return [...new Set(font.availableFeatures)].sort();
}

describe('toUnicodeRange', () => {
	it.each([
		['a', ['U+61']],
		['abc', ['U+61-63']],
		['cab', ['U+61-63']],
		['abd', ['U+61-62', 'U+64']],
		['adg', ['U+61', 'U+64', 'U+67']],
		['강가', ['U+AC00', 'U+AC15']],
		['𠀀𠀁', ['U+20000-20001']],
		['', []],
	])('writes "%s" as a list of runs', (characters, ranges) => {
		expect(toUnicodeRange([...characters])).toEqual(ranges);
	});
});

describe('subsetFace', () => {
	it('writes a file that has the wanted characters and no others', async () => {
		const [subset] = await subsetFace(makeFace(), ['a', 'ŏ'], cache);
		expect(listCharacters(subset?.file ?? '')).toEqual(['a', 'ŏ']);
		expect(subset?.unicodeRange).toEqual(['U+61', 'U+14F']);
	});

	it('leaves out what the face cannot draw', async () => {
		const subsets = await subsetFace(makeFace(), ['a', '강'], cache);
		expect(subsets.map(({ characters }) => characters)).toEqual([['a']]);
	});

	it('writes nothing where the face can draw none', async () => {
		expect(await subsetFace(makeFace(), ['강'], cache)).toEqual([]);
	});

	it('takes each character from one file of a package in several', async () => {
		const subsets = await subsetFace(inter, ['a', 'ŏ', 'ж', '강'], cache);
		expect(subsets.map(({ characters }) => characters)).toEqual([['a'], ['ж'], ['ŏ']]);
		for (const { file, characters } of subsets) expect(listCharacters(file)).toEqual(characters);
	});

	it('takes a character that several files have from one of them', async () => {
		const from = { fontsource: '@fontsource/noto-sans-kr' };
		const face = makeFace({ family: 'Noto Hangul', script: 'hangul', from });
		const subsets = await subsetFace(face, ['강'], cache);
		expect(subsets.map(({ characters }) => characters)).toEqual([['강']]);
	});

	it('names a file by what is in it, so that another build finds it', async () => {
		const [first] = await subsetFace(makeFace(), ['x', 'y'], cache);
		const { mtimeMs } = statSync(first?.file ?? '');
		const [again] = await subsetFace(makeFace(), ['x', 'y'], cache);
		const [other] = await subsetFace(makeFace(), ['x', 'z'], cache);
		expect(again?.file).toBe(first?.file);
		expect(statSync(first?.file ?? '').mtimeMs).toBe(mtimeMs);
		expect(other?.file).not.toBe(first?.file);
	});

	it('makes a file anew that was damaged', async () => {
		const [whole] = await subsetFace(makeFace(), ['d'], cache);
		const bytes = readFileSync(whole?.file ?? '');
		truncateSync(whole?.file ?? '', 300);
		const [again] = await subsetFace(makeFace(), ['d'], cache);
		expect(readFileSync(again?.file ?? '')).toEqual(bytes);
	});

	it('keeps the OpenType features that the face lists, and no others', async () => {
		const face = makeFace({ features: ['onum', 'pnum'] });
		const [subset] = await subsetFace(face, [...'0123456789'], cache);
		expect(listFeatures(subset?.file ?? '')).toEqual(['onum', 'pnum']);
	});

	it('makes a file anew when the features of the face change', async () => {
		const [plain] = await subsetFace(makeFace(), ['1'], cache);
		const [oldStyle] = await subsetFace(makeFace({ features: ['onum'] }), ['1'], cache);
		expect(oldStyle?.file).not.toBe(plain?.file);
	});

	it('makes the folder for its files', async () => {
		const deeper = join(cache, 'not', 'yet');
		await subsetFace(makeFace(), ['a'], deeper);
		expect(readdirSync(deeper)).toHaveLength(1);
	});
});
