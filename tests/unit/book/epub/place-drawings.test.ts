import { parseFragment } from 'parse5';
import { expect, test } from 'vitest';
import { themes } from '../../../../src/geo/svg/paint.ts';
import { plainColors } from '../../../../src/figures/paint.ts';
import { placeDrawings } from '../../../../src/book/epub/place-drawings.ts';
import { serialize } from '../../../../src/html/serialize.ts';
import { make } from '../../../../src/html/tree.ts';

function place(html: string): string {
	const article = make('article', {}, parseFragment(html).childNodes.slice());
	placeDrawings(article);
	return serialize(article);
}

const map =
	'<figure class="map"><div class="map-frame"><svg class="map-svg" viewBox="0 0 2720 2000"><g class="map-ground">' +
	'<path vector-effect="non-scaling-stroke" class="map-china" stroke-width="2.8" stroke-dasharray="7 2" d="M0 0"/></g>' +
	'<g class="map-layout map-layout-320" font-size="102" stroke-width="24.5"><path class="map-line" stroke-width="1" d="M0 0"/>' +
	'<text class="map-on-land">Yalu</text></g><g class="map-layout map-layout-820"><text>Amnok</text></g></svg></div></figure>';

test('a map has colours and strokes in itself, as wide as its middle size wants', () => {
	expect(place(map)).toContain(
		`<path stroke-width="15.2" stroke-dasharray="38.1 10.9" d="M0 0" fill="none" stroke="${themes.light.china}"/>`,
	);
});

test('a map shows the names for small screens, and leaves larger ones to a stylesheet', () => {
	const html = place(map);
	expect(html).toContain('<g class="map-layout-320" font-size="102" stroke-width="24.5">');
	expect(html).toContain(
		`<path stroke-width="8.5" d="M0 0" fill="none" stroke="${themes.light.ink}"/>`,
	);
	expect(html).toContain('<g class="map-layout-820" display="none">');
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
