import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { getGeodata } from '../../../../src/geo/data/get-geodata.ts';
import { buildWalk } from '../../../../src/geo/draw/build-walk.ts';
import { renderMapSvg } from '../../../../src/geo/svg/render-map-svg.ts';
import { content, maps } from '../read-maps.ts';

const geodata = await getGeodata();
const entry = maps.get('peninsula')?.walk;
if (!entry) throw new Error('The map of the peninsula has no walk.');
const stops = buildWalk(entry, 'peninsula', content, geodata);
const stills = stops.map(({ id, drawing }) =>
	renderMapSvg(drawing, { as: 'inline', idPrefix: `test-${id}` }),
);

describe('the walk round the borders', () => {
	test('goes from the Yalu to the Northern Limit Line', () => {
		expect(stops.map(({ id }) => id)).toEqual([
			'yalu',
			'paektu',
			'tumen',
			'tripoint',
			'zone',
			'limit-line',
		]);
	});

	test('names each still, marks the stretch it tells of and shows where it lies', () => {
		for (const [index, { title, drawing }] of stops.entries()) {
			expect(stills[index]).toContain(`>Map: ${title}, with `);
			expect(drawing.stretch).toMatch(/^M/);
			expect(drawing.inset?.stretch).toMatch(/^M/);
			expect(stills[index]).toContain('class="map-stretch"');
		}
		expect(brotliCompressSync(stills.join('')).length).toBeLessThan(20_000);
	});

	test('has no id twice and nothing a page forbids', () => {
		const ids = [...stills.join('').matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
		expect(new Set(ids).size).toBe(ids.length);
		expect(stills.join('')).not.toMatch(/<style| style=|undefined|NaN/);
	});
});
