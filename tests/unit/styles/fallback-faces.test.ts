import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { create as openFont, type Font } from 'fontkit';
import { describe, expect, it } from 'vitest';
import { type FontFace, faces } from '../../../src/fonts/faces.ts';
import { makeFontFamilies } from '../../../src/fonts/font-families.ts';
import { readChapterTexts } from '../../support/chapter-texts.ts';
import { findTwin } from '../../support/local-twins.ts';

const require = createRequire(import.meta.url);
const styles = readFileSync(
	new URL('../../../src/styles/fallback-faces.css', import.meta.url),
	'utf8',
);

/** Prose of the site, with its figures and names. */
const sample = readChapterTexts().flatMap(({ standfirst, points }) => [standfirst, ...points]);
/** Some thousand: more move no ratio by a thousandth. */
const words = sample
	.join(' ')
	.split(/\s+/)
	.filter((_, index) => index % 3 === 0);

/** The widths of the words in ems, spaces and kerning between letters included. */
function measure(font: Font): number {
	const widths = words.map((word) => font.layout(`${word} `, { liga: false }).advanceWidth);
	return widths.reduce((sum, width) => sum + width, 0) / font.unitsPerEm;
}

/** The font that a face of the site is cut from. */
function openFace({ from, weight, style }: FontFace): Font {
	const file =
		'file' in from
			? from.file
			: `${from.fontsource}/files/${from.fontsource.split('/')[1]}-latin-${weight}-${style}.woff2`;
	return openFont(readFileSync(require.resolve(file)));
}

/** A rule of the stylesheet: one local name and the face of the site it stands in for. */
const rules = [...styles.matchAll(/@font-face \{([^}]*)\}/g)].flatMap(([, rule = '']) => {
	const get = (name: string) => new RegExp(`${name}: ([^;]+);`).exec(rule)?.[1] ?? '';
	const percent = (name: string) => Number.parseFloat(get(name)) / 100;
	const [, family = ''] = /as ([\w ]+)'/.exec(get('font-family')) ?? [];
	return [...rule.matchAll(/local\('([^']+)'\)/g)].map(([, local = '']) => ({
		local,
		family,
		weight: Number(get('font-weight')),
		style: get('font-style'),
		size: percent('size-adjust'),
		ascent: percent('ascent-override'),
		descent: percent('descent-override'),
		gap: percent('line-gap-override'),
	}));
});

const latin = faces.filter(({ script }) => script === 'latin');

describe('a fallback', () => {
	it.each(rules)('$local is as wide as $family $weight $style', (rule) => {
		const face = latin.find(
			({ family, weight, style }) =>
				family === rule.family && weight === rule.weight && style === rule.style,
		);
		if (!face) throw new Error(`The site has no face ${rule.family} ${rule.weight} ${rule.style}.`);
		const site = openFace(face);
		const ratio = measure(site) / measure(openFont(readFileSync(findTwin(rule.local))));
		expect(rule.size / ratio, `size-adjust should be ${(100 * ratio).toFixed(2)}%`).toBeGreaterThan(
			0.995,
		);
		expect(rule.size / ratio, `size-adjust should be ${(100 * ratio).toFixed(2)}%`).toBeLessThan(
			1.005,
		);
		// Overrides are shares of the em after it has been scaled.
		expect(rule.ascent * rule.size).toBeCloseTo(site.ascent / site.unitsPerEm, 3);
		expect(rule.descent * rule.size).toBeCloseTo(-site.descent / site.unitsPerEm, 3);
		expect(rule.gap).toBe(site.lineGap);
	});

	it.each(latin)('stands in for $family $weight $style on every system', (face) => {
		const locals = rules
			.filter(
				({ family, weight, style }) =>
					family === face.family && weight === face.weight && style === face.style,
			)
			.map(({ local }) => local.replace(/ (?:Bold|Italic)$/, ''));
		const wanted =
			face.family === 'Inter'
				? ['Arial', 'Roboto', 'Liberation Sans']
				: ['Times New Roman', 'Noto Serif', 'Liberation Serif'];
		expect(locals).toEqual(expect.arrayContaining(wanted));
	});

	it('is asked for by the family that it stands in for', async () => {
		const families = await makeFontFamilies('content', '.cache/fonts');
		const named = (name: string) =>
			new Set(families.find((family) => family.name === name)?.fallbacks.slice(0, -1));
		const declared = (name: string) =>
			new Set(
				[...styles.matchAll(/font-family: '([^']+)'/g)]
					.map(([, family = '']) => family)
					.filter((family) => family.endsWith(` as ${name}`)),
			);
		expect(named('Borders Serif')).toEqual(declared('Borders Serif'));
		expect(named('Inter')).toEqual(declared('Inter'));
	});
});
