import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { create as openFont } from 'fontkit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readCharacters } from '../../../src/fonts/characters.ts';
import { faces } from '../../../src/fonts/faces.ts';
import { type FontFamily, makeFontFamilies } from '../../../src/fonts/font-families.ts';

const content = fileURLToPath(new URL('../../../content', import.meta.url));

let cache: string;
let characters: string[];
let families: FontFamily[];

beforeAll(async () => {
	cache = mkdtempSync(join(tmpdir(), 'families-'));
	characters = [...(await readCharacters(content))];
	families = await makeFontFamilies(content, cache);
}, 60_000);

afterAll(() => {
	rmSync(cache, { recursive: true });
});

const hangul = /\p{Script=Hangul}/u;
const han = /\p{Script=Han}/u;
const latin = /\p{Script=Latin}|\d/u;

/** The subsets of a family in one weight and style. */
function getVariants(name: string, weight: number, style: string) {
	const variants = families.find((family) => family.name === name)?.variants ?? [];
	return variants.filter((variant) => variant.weight === weight && variant.style === style);
}

/** The code points of a CSS `unicode-range`. */
function expandRanges(ranges: string[]): number[] {
	return ranges.flatMap((range) => {
		const [from = '', to = from] = range.replace('U+', '').split('-');
		const start = parseInt(from, 16);
		return Array.from({ length: parseInt(to, 16) - start + 1 }, (_, index) => start + index);
	});
}

describe('the fonts of the site', () => {
	it.each([
		['Noto Hangul', 400, 'normal', hangul],
		['Noto Han', 400, 'normal', han],
		['Borders Serif', 400, 'normal', latin],
		['Borders Serif', 400, 'italic', latin],
		['Borders Serif', 600, 'normal', latin],
		['Inter', 400, 'normal', latin],
		['Inter', 600, 'normal', latin],
	])('have every letter of the content: %s %d %s', (name, weight, style, script) => {
		const drawn = new Set(
			getVariants(name, weight, style).flatMap(({ unicodeRange }) => expandRanges(unicodeRange)),
		);
		const wanted = characters.filter((character) => script.test(character));
		expect(wanted.length).toBeGreaterThan(50);
		expect(wanted.filter((character) => !drawn.has(character.codePointAt(0) ?? 0))).toEqual([]);
	});

	it('have every sign of the content in some upright face', () => {
		const upright = families.flatMap(({ variants }) =>
			variants.filter(({ weight, style }) => weight === 400 && style === 'normal'),
		);
		const drawn = new Set(upright.flatMap(({ unicodeRange }) => expandRanges(unicodeRange)));
		expect(characters.filter((one) => !drawn.has(one.codePointAt(0) ?? 0))).toEqual([]);
	});

	it('tell the browser exactly what each file can draw', () => {
		for (const { src, unicodeRange } of families.flatMap(({ variants }) => variants)) {
			// U+FFFF only ends the list.
			const has = openFont(readFileSync(src[0])).characterSet.filter((code) => code !== 0xffff);
			const told = expandRanges(unicodeRange);
			// Hangul is told as a whole script, and no other face has any of it.
			const isHangul = hangul.test(String.fromCodePoint(told[0] ?? 0));
			expect(has.sort((a, b) => a - b)).toEqual(
				isHangul ? told.filter((code) => has.includes(code)) : told,
			);
		}
	});

	it('have all the Hangul of the content in one file', () => {
		const [file, ...others] = getVariants('Noto Hangul', 400, 'normal');
		expect(others).toEqual([]);
		const has = new Set(openFont(readFileSync(file!.src[0])).characterSet);
		const wanted = characters.filter((character) => hangul.test(character));
		expect(wanted.filter((character) => !has.has(character.codePointAt(0) ?? 0))).toEqual([]);
	});

	it('have the Hangul of the glossary in a file of its own, lighter than all', async () => {
		const [all] = getVariants('Noto Hangul', 400, 'normal');
		const [file, ...others] = getVariants('Term Hangul', 400, 'normal');
		expect(others).toEqual([]);
		const has = new Set(openFont(readFileSync(file!.src[0])).characterSet);
		const wanted = [...(await readCharacters(join(content, 'glossary')))].filter((character) =>
			hangul.test(character),
		);
		expect(wanted.length).toBeGreaterThan(50);
		expect(wanted.filter((character) => !has.has(character.codePointAt(0) ?? 0))).toEqual([]);
		expect(readFileSync(file!.src[0]).length).toBeLessThan(readFileSync(all!.src[0]).length * 0.7);
	});

	it('draw no character with two files of one weight and style', () => {
		for (const { family, weight, style } of faces) {
			const codes = getVariants(family, weight, style).flatMap(({ unicodeRange }) =>
				expandRanges(unicodeRange),
			);
			expect(codes.length).toBe(new Set(codes).size);
		}
	});

	it('are the ones that the styles ask for', () => {
		const styles = ['tokens.css', 'print-text.css'].map((name) =>
			readFileSync(new URL(`../../../src/styles/${name}`, import.meta.url), 'utf8'),
		);
		const asked = new Set(styles.join('').match(/--font-[\w-]+/g));
		expect(new Set(families.map(({ cssVariable }) => cssVariable))).toEqual(asked);
	});

	it('are shown when they come late, the Latin ones in place of fallbacks of their width', () => {
		const fitted = families.filter(({ fallbacks }) => fallbacks.length > 0);
		expect(fitted.map(({ name }) => name)).toEqual(['Borders Serif', 'Inter']);
		for (const { name, variants } of families) {
			expect(new Set(variants.map(({ display }) => display)), name).toEqual(new Set(['swap']));
		}
	});
});
