import { describe, expect, test } from 'vitest';
import { drawCardMap, toCardMap } from '../../../../src/geo/draw/draw-card-map.ts';
import { CARD_LAYOUT, CARD_MAP } from '../../../../src/geo/draw/frame.ts';
import { renderMapSvg } from '../../../../src/geo/svg/render-map-svg.ts';
import { makeMap } from '../make-map.ts';
import { content, maps } from '../read-maps.ts';

const source = {
	...content,
	maps: new Map([...maps].map(([id, entry]) => [id, { ...entry, id }])),
};

describe('toCardMap', () => {
	test('leaves one drawing, with the names of a phone', () => {
		const entry = makeMap({
			places: [{ id: 'seoul' }, { id: 'sokcho', minWidth: 500 }],
			inset: 'north-east',
		});
		const { places, inset, second } = toCardMap(entry);
		expect(places.map(({ id }) => id)).toEqual(['seoul']);
		expect([inset, second]).toEqual([undefined, undefined]);
	});

	test('shows the drawing that stands for the map, under the title of the whole', () => {
		const card = toCardMap({ ...maps.get('missile-ranges')!, id: 'missile-ranges' });
		expect([card.horizon, card.extent]).toEqual([
			maps.get('missile-ranges')?.second?.horizon,
			undefined,
		]);
		expect(card.title).toBe(maps.get('missile-ranges')?.title);
	});

	test('draws every border of Korea, since the frame is taller than the map’s own', () => {
		expect(toCardMap(makeMap({ layers: [] })).layers).toContain('military-demarcation-line');
		expect(toCardMap(makeMap({ layers: [], coast: 'world' })).layers).toEqual([]);
	});
});

describe('drawCardMap', () => {
	test.each([...maps.keys()])('fills a card with the map "%s"', async (id) => {
		const drawing = await drawCardMap(source, id);
		expect(drawing.height / drawing.width).toBeCloseTo(CARD_MAP.height / CARD_MAP.width, 3);
		const svg = renderMapSvg(drawing, { as: 'file', theme: 'light', width: CARD_LAYOUT });
		expect(svg.match(/<svg/g)).toHaveLength(1);
	});

	test('names the map that does not exist', async () => {
		await expect(drawCardMap(source, 'atlantis')).rejects.toThrow(
			'There is no map "atlantis". Fix: add content/maps/atlantis.yml.',
		);
	});
});
