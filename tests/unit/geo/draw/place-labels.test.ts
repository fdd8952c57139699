import { describe, expect, test } from 'vitest';
import type { LabelRequest } from '../../../../src/geo/draw/list-candidates.ts';
import { type Obstacles, placeLabels } from '../../../../src/geo/draw/place-labels.ts';

const open: Obstacles = {
	where: 'Test',
	frame: [0, 0, 1000, 1000],
	taken: [],
	lines: [],
	coasts: [],
};

const makeLabel = (label: Partial<LabelRequest>): LabelRequest => ({
	id: 'town',
	lines: ['Town'],
	kind: 'town',
	at: [500, 500],
	markRadius: 5,
	...label,
});

describe('placeLabels', () => {
	test('sets a town to the east of its mark, or where its entry says', () => {
		expect(placeLabels([makeLabel({})], 20, open)[0]).toMatchObject({ anchor: 'start' });
		expect(placeLabels([makeLabel({ side: 'west' })], 20, open)[0]).toMatchObject({
			anchor: 'end',
		});
	});

	test('goes to another side at the edge of the frame and across a border', () => {
		expect(placeLabels([makeLabel({ at: [990, 500] })], 20, open)[0]?.anchor).toBe('end');
		const border = Array.from({ length: 40 }, (_, step): [number, number] => [
			520,
			300 + step * 10,
		]);
		expect(placeLabels([makeLabel({})], 20, { ...open, lines: border })[0]?.anchor).toBe('end');
	});

	test('goes to another side rather than across a coast, and across a coast rather than a border', () => {
		const makeLine = (x: number) =>
			Array.from({ length: 200 }, (_, step): [number, number] => [x, 300 + step * 2]);
		const east = makeLine(520);
		const west = makeLine(480);
		const place = (lines: typeof east, coasts: typeof east) =>
			placeLabels([makeLabel({})], 20, { ...open, lines, coasts })[0]?.anchor;
		expect(place([], east)).toBe('end');
		expect(place(east, west)).toBe('end');
		expect(place(west, east)).not.toBe('end');
	});

	test('moves an earlier label when the later one would not fit', () => {
		const labels = [
			makeLabel({ id: 'a', at: [60, 500] }),
			makeLabel({ id: 'b', at: [130, 500], side: 'west' }),
		];
		expect(placeLabels(labels, 20, open)).toHaveLength(2);
	});

	test('turned text covers a slanting row of boxes', () => {
		const river = makeLabel({
			lines: ['Yalu (Amnok)'],
			kind: 'river',
			rotate: 45,
			markRadius: undefined,
		});
		const boxes = placeLabels([river], 20, open)[0]?.boxes ?? [];
		expect(boxes.length).toBeGreaterThan(3);
		expect(boxes[0]?.[1]).toBeLessThan(boxes.at(-1)?.[1] ?? 0);
	});

	test('throws and names every label that meets another, a mark or the frame', () => {
		const labels = [
			makeLabel({ id: 'a', lines: ['First town'] }),
			makeLabel({ id: 'b', lines: ['Second town'] }),
		];
		const cramped: Obstacles = {
			...open,
			frame: [480, 480, 560, 520],
			taken: [{ owner: 'c', box: [490, 490, 550, 510] }],
		};
		expect(() => placeLabels(labels, 20, cramped)).toThrowErrorMatchingInlineSnapshot(`
			[Error: Test: labels do not fit:
			  "First town" meets the mark of "c"
			  "First town" leaves the frame
			  "Second town" leaves the frame]
		`);
	});
});
