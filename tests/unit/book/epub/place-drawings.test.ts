import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseFragment } from 'parse5';
import { afterAll, expect, test } from 'vitest';
import { plainColors } from '../../../../src/figures/paint.ts';
import { placeDrawings } from '../../../../src/book/epub/place-drawings.ts';
import { serialize } from '../../../../src/html/serialize.ts';
import { make } from '../../../../src/html/tree.ts';

const site = mkdtempSync(join(tmpdir(), 'three-borders-site-'));
afterAll(() => rmSync(site, { recursive: true }));

mkdirSync(join(site, 'maps'));
writeFileSync(join(site, 'maps/dmz.svg'), '<svg role="img"><title>The zone</title></svg>');
writeFileSync(
	join(site, 'maps/ranges.svg'),
	'<svg><svg role="img"><title>Near</title></svg><svg y="9" role="img"><title>Far</title></svg></svg>',
);

function place(html: string): string {
	const article = make('article', {}, parseFragment(html).childNodes.slice());
	placeDrawings(site, article);
	return serialize(article);
}

const frame = '<div class="map-frame"><svg><title>Old</title></svg></div>';

test('a map is the file that the site offers', () => {
	const html = place(`<figure class="map" data-map="dmz">${frame}</figure>`);
	expect(html).toContain('role="img" class="map-svg"><title>The zone</title></svg>');
	expect(html).not.toContain('Old');
});

test('a map of two drawings keeps each in its place', () => {
	const html = place(`<figure class="map" data-map="ranges">${frame}<p>and</p>${frame}</figure>`);
	expect(html.replace(/<[^>]*>/g, ' ').trim()).toMatch(/^Near\s+and\s+Far$/);
	expect(html).not.toContain(' y="9"');
});

test('a map that the site does not offer is an error', () => {
	expect(() => place(`<figure class="map" data-map="moon">${frame}</figure>`)).toThrow('moon.svg');
});

test('a chart or diagram is its narrow drawing, with colours and letters in itself', () => {
	const html = place(
		'<figure class="figure chart" id="chart-exports"><div class="figure-frame">' +
			'<div class="figure-size figure-size--narrow"><svg class="figure-svg" viewBox="0 0 324 80" role="img">' +
			'<path fill="currentColor" class="fig-north"/>' +
			'<text class="fig-text fig-figure fig-ink">20</text></svg></div>' +
			'<div class="figure-size figure-size--sheet"><svg class="figure-svg"></svg></div></div></figure>',
	);
	expect(html).toContain('viewBox="0 0 324 80"');
	expect(html).toContain(`<path fill="currentColor" color="${plainColors.north}"/>`);
	expect(html).toContain(
		`<text fill="currentColor" font-size="12.5" font-weight="600" color="${plainColors.ink}">20</text>`,
	);
	expect(html.match(/<svg/g)).toHaveLength(1);
});

test('a figure without a drawing is an error', () => {
	expect(() => place('<figure class="figure diagram" id="diagram-x"></figure>')).toThrow(
		'diagram-x',
	);
});
