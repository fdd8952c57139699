import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { getGeodata } from '../../../../src/geo/data/get-geodata.ts';
import { buildWalk } from '../../../../src/geo/draw/build-walk.ts';
import { renderStill, renderWalkArt } from '../../../../src/geo/svg/render-walk.ts';
import { content, maps } from '../read-maps.ts';

const geodata = await getGeodata();
const entry = maps.get('peninsula')?.walk;
if (!entry) throw new Error('The map of the peninsula has no walk.');
const walk = buildWalk(entry, content, geodata);
const art = renderWalkArt(walk, 'test');
const stills = walk.stops.map((stop) => renderStill(stop, 'test'));

describe('the walk round the borders', () => {
	test('goes from the Yalu to the Northern Limit Line', () => {
		expect(walk.stops.map(({ id }) => id)).toEqual([
			'yalu',
			'paektu',
			'tumen',
			'tripoint',
			'zone',
			'limit-line',
		]);
	});

	test('prints its ground once and uses it for every stop', () => {
		expect(art).toContain('<g id="test-art">');
		for (const still of stills) {
			expect(still.match(/<use href="#test-art"\/>/g)).toHaveLength(1);
			expect(still).not.toContain('map-coast');
		}
		expect(brotliCompressSync(art).length).toBeLessThan(10_000);
		expect(brotliCompressSync(stills.join('')).length).toBeLessThan(1500);
	});

	test('names each still and marks its places inside it', () => {
		for (const [index, stop] of walk.stops.entries()) {
			const [left, top, right, bottom] = stop.view;
			expect(stills[index]).toContain(`>Map: ${stop.title}, with `);
			for (const { at } of stop.layout.marks) {
				expect(at[0] > left && at[0] < right && at[1] > top && at[1] < bottom).toBe(true);
			}
		}
	});

	test('has no id twice and nothing a page forbids', () => {
		const ids = [...(art + stills.join('')).matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
		expect(new Set(ids).size).toBe(ids.length);
		expect(art + stills.join('')).not.toMatch(/<style| style=|undefined|NaN/);
	});

	test('says which stop shows more than is drawn', () => {
		const stops = [{ ...entry.stops[0]!, lat: 36 }];
		expect(() => buildWalk({ ...entry, stops }, content, geodata)).toThrow(
			'The stop "yalu" of a walk shows more than is drawn',
		);
	});
});
