import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it, test } from 'vitest';
import { themes } from '../../../src/geo/svg/paint.ts';
import { buildSite } from '../../../src/model/build-site.ts';
import { chooseFigures } from '../../../src/thumbs/choose-figures.ts';
import { drawThumb } from '../../../src/thumbs/draw-thumb.ts';
import { darkColors } from '../../../src/thumbs/paint.ts';
import { readSiteEntries } from '../../support/read-site-entries.ts';

/** Bytes of a thumbnail with brotli: twenty of them are one photograph. */
const LIMIT = 3500;

const site = buildSite(readSiteEntries());
const figures = [...chooseFigures(site.chapters)];

describe.each(figures)('the thumbnail of %s', (_, figure) => {
	const drawn = drawThumb(site, figure);

	it('is light', async () => {
		expect(brotliCompressSync(await drawn).length).toBeLessThan(LIMIT);
	});

	it('has few words, all so large that they are read where it is 180 pixels wide', async () => {
		const svg = await drawn;
		expect(svg).not.toMatch(/<(?:title|desc)\b/);
		expect([...svg.matchAll(/<text /g)].length).toBeLessThanOrEqual(4);
		const [, width = 0, , across = 0, down = 0] = (
			/<svg x="\S+" y="\S+" width="(\S+)" height="\S+" viewBox="\S+ \S+ (\S+) (\S+)"/.exec(svg) ??
			[]
		).map(Number);
		const scale = Math.min(width / across, 160 / down);
		for (const [, size] of svg.matchAll(/font-size="([^"]+)"/g))
			expect(Number(size) * scale * (180 / 240)).toBeGreaterThan(10);
	});

	it('says its values or its parts where it is no map', async () => {
		if (figure.kind !== 'map') expect(await drawn).toMatch(/<text /);
	});

	it('has a colour in both themes for every class it paints with', async () => {
		const svg = await drawn;
		const [light = '', dark = ''] = (/<style>([\s\S]*?)<\/style>/.exec(svg)?.[1] ?? '').split(
			'@media',
		);
		const classes = new Set(
			[...svg.matchAll(/class="([^"]*)"/g)].flatMap(([, list = '']) => list.split(' ')),
		);
		for (const name of classes) {
			expect(light).toContain(`.${name}{`);
			expect(dark).toContain(`.${name}{`);
		}
	});
});

test('no two chapters have the same picture', async () => {
	const drawings = await Promise.all(figures.map(([, figure]) => drawThumb(site, figure)));
	expect(new Set(drawings).size).toBe(site.chapters.length);
});

test('a thumbnail of a map has the colours of the map', async () => {
	const svg = await drawThumb(site, { kind: 'map', id: 'dmz' });
	expect(svg).toContain(`.map-north{fill:${themes.light.north}}`);
	expect(svg).toContain(`.map-north{fill:${themes.dark.north}}`);
});

test.each([
	'ink text',
	'muted',
	'rule',
	'paper bg',
	'surface',
	'accent',
	'china',
	'russia',
	'south',
	'dmz',
	'north',
	'neutral',
] as const)('the dark colour of %s is that of the pages', (names) => {
	const [name = '', token = name] = names.split(' ');
	const css = ['tokens', 'figure']
		.map((file) =>
			readFileSync(new URL(`../../../src/styles/${file}.css`, import.meta.url), 'utf8'),
		)
		.join('');
	const [, dark] =
		new RegExp(`--(?:color|figure)-${token}: light-dark\\(#\\w{6}, (#\\w{6})\\)`).exec(css) ?? [];
	expect(darkColors[name as keyof typeof darkColors]).toBe(dark);
});
