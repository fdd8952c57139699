import { describe, expect, test } from 'vitest';
import { indexPoints } from '../../../../src/geo/draw/index-points.ts';
import type { LabelRequest } from '../../../../src/geo/draw/list-candidates.ts';
import { type Obstacles, placeLabels } from '../../../../src/geo/draw/place-labels.ts';

type Point = [number, number];

const nothing = indexPoints([]);
const open: Obstacles = {
	where: 'Test',
	frame: [0, 0, 1000, 1000],
	taken: [],
	lines: nothing,
	coasts: nothing,
	rivers: nothing,
	lakes: nothing,
	findTrespass: () => undefined,
};

const makeLabel = (label: Partial<LabelRequest>): LabelRequest => ({
	id: 'town',
	lines: ['Town'],
	kind: 'town',
	at: [500, 500],
	markRadius: 5,
	...label,
});

/** An upright line. */
const makeLine = (x: number, from = 0, to = 1000) =>
	indexPoints(Array.from({ length: (to - from) / 2 }, (_, step): Point => [x, from + step * 2]));

const isAcross = (boxes: readonly (readonly number[])[], x: number) =>
	boxes.some(([left = 0, , right = 0]) => left < x && right > x);

describe('placeLabels', () => {
	test('sets a town to the east of its mark, or where its entry says', () => {
		expect(placeLabels([makeLabel({})], 20, open)[0]).toMatchObject({ anchor: 'start' });
		expect(placeLabels([makeLabel({ side: 'west' })], 20, open)[0]).toMatchObject({
			anchor: 'end',
		});
	});

	test('goes to another side at the edge of the frame, and across neither a border nor a coast', () => {
		expect(placeLabels([makeLabel({ at: [990, 500] })], 20, open)[0]?.anchor).toBe('end');
		for (const line of ['lines', 'coasts'] as const)
			expect(placeLabels([makeLabel({})], 20, { ...open, [line]: makeLine(520) })[0]?.anchor).toBe(
				'end',
			);
	});

	test('stands off at the end of a thin line where there is no room beside the mark', () => {
		const [label] = placeLabels([makeLabel({})], 20, {
			...open,
			lines: makeLine(520, 400, 600),
			coasts: makeLine(480, 400, 600),
		});
		expect(label?.leader?.[1]).toEqual([500, 500]);
		expect(isAcross(label?.boxes ?? [], 520) || isAcross(label?.boxes ?? [], 480)).toBe(false);
	});

	test('moves an earlier label when the later one would not fit', () => {
		const labels = [
			makeLabel({ id: 'a', at: [60, 500] }),
			makeLabel({ id: 'b', at: [130, 500], side: 'west' }),
		];
		expect(placeLabels(labels, 20, open)).toHaveLength(2);
	});

	test('keeps the name of a river near the spot named, though its line runs on, or says that it cannot', () => {
		const river = makeLabel({
			lines: ['Tumen'],
			kind: 'river',
			markRadius: undefined,
			along: [Array.from({ length: 100 }, (_, step): Point => [step * 10, 500])],
			at: [800, 500],
		});
		const block = { owner: 'inset', box: [560, 440, 960, 560] as [number, number, number, number] };
		const [name] = placeLabels([river], 20, { ...open, taken: [] });
		expect(Math.abs((name?.x ?? 0) - 800)).toBeLessThan(40);
		expect(() => placeLabels([river], 20, { ...open, taken: [block] })).toThrow(
			'"Tumen" meets the mark of "inset"',
		);
		expect(() => placeLabels([{ ...river, at: [800, 900] }], 20, open)).toThrow(
			'"Tumen" finds no place along its line',
		);
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

	test('a river has its name beside it, turned with it, near the spot asked for', () => {
		const course = Array.from({ length: 100 }, (_, step): Point => [step * 10, 500 + step * 2]);
		const river = makeLabel({
			lines: ['Imjin'],
			kind: 'river',
			at: [300, 560],
			along: [course],
			markRadius: undefined,
		});
		const [label] = placeLabels([river], 20, { ...open, lines: indexPoints(course) });
		expect(label?.rotate).toBe(11);
		expect(Math.hypot((label?.at[0] ?? 0) - 300, (label?.at[1] ?? 0) - 560)).toBeLessThan(40);
	});

	test('a circle has its name beside it, not on it', () => {
		const circle = { centre: [500, 500] as Point, radius: 200 };
		const points = Array.from({ length: 400 }, (_, step): Point => {
			const angle = (step * Math.PI) / 200;
			return [500 + 200 * Math.cos(angle), 500 + 200 * Math.sin(angle)];
		});
		const ring = makeLabel({ kind: 'line', at: [500, 300], circle, markRadius: undefined });
		const [label] = placeLabels([ring], 20, { ...open, lines: indexPoints(points) });
		const [, top = 0, , bottom = 0] = label?.boxes[0] ?? [];
		expect(bottom).toBeLessThan(300);
		expect(top).toBeGreaterThan(260);
	});

	test('a circle has its name far nearer to itself than to the next', () => {
		const circle = { centre: [500, 500] as Point, radius: 200, others: [240] };
		const ring = makeLabel({ kind: 'line', at: [500, 300], circle, markRadius: undefined });
		const [, top = 0] = placeLabels([ring], 20, open)[0]?.boxes[0] ?? [];
		expect(top).toBeGreaterThan(300);
	});

	test('a name that runs along a line does not cover the mark of its own place', () => {
		const course = Array.from({ length: 100 }, (_, step): Point => [step * 10, 500]);
		const town = makeLabel({ along: [course], at: [500, 510], markRadius: 5 });
		const own = { owner: 'town', box: [495, 505, 505, 515] as [number, number, number, number] };
		const [label] = placeLabels([town], 20, { ...open, taken: [{ ...own, isMark: true }] });
		const covers = label?.boxes.some(
			([left, top, right, bottom]) => left < 505 && right > 495 && top < 515 && bottom > 505,
		);
		expect(covers).toBe(false);
		const all = { ...own, box: [0, 0, 1000, 1000] as [number, number, number, number] };
		expect(() => placeLabels([town], 20, { ...open, taken: [{ ...all, isMark: true }] })).toThrow(
			'"Town" covers its own mark',
		);
	});

	test('two names one over the other stand farther apart than the lines of one', () => {
		const labels = [
			makeLabel({ id: 'a', lines: ['Upper town'], at: [500, 500] }),
			makeLabel({ id: 'b', lines: ['Lower town'], at: [500, 524] }),
		];
		const [upper, lower] = placeLabels(labels, 20, open).map(({ boxes }) => boxes[0]);
		if (upper === undefined || lower === undefined) throw new Error('No boxes.');
		const isOver = upper[0] < lower[2] && lower[0] < upper[2];
		expect(!isOver || lower[1] - upper[3] > 10).toBe(true);
		const cramped: Obstacles = { ...open, frame: [490, 490, 620, 537] };
		expect(() => placeLabels(labels, 20, cramped)).toThrow(
			'"Upper town" reads as one with "Lower town"',
		);
	});

	test('keeps a thin line short, and fails rather than lead far away', () => {
		const far: Obstacles = { ...open, taken: [{ owner: 'sea', box: [340, 340, 660, 660] }] };
		expect(() => placeLabels([makeLabel({})], 20, far)).toThrow('meets the mark of "sea"');
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
		expect(() => placeLabels(labels, 20, cramped)).toThrow(
			/^Test: labels do not fit:\n {2}"First town" .*\n[\s\S]*"Second town" leaves the frame/,
		);
	});

	test('throws and names a label that lies on a line, across a coast or on a foreign country', () => {
		const everywhere = () => 1;
		const place = (obstacles: Partial<Obstacles>) => () =>
			placeLabels([makeLabel({})], 20, { ...open, ...obstacles });
		expect(place({ lines: everywhere })).toThrow('"Town" lies on a line');
		expect(place({ coasts: everywhere })).toThrow('"Town" lies across a coast');
		expect(place({ findTrespass: () => 'China' })).toThrow('"Town" lies on China');
	});

	test('throws where the name of a country lies across the shore of a lake, or a name on the thin line of another', () => {
		const everywhere = () => 1;
		const country = makeLabel({ kind: 'country', markRadius: undefined });
		expect(() => placeLabels([country], 20, { ...open, lakes: everywhere })).toThrow(
			'"Town" lies across the shore of a lake',
		);
		expect(placeLabels([makeLabel({})], 20, { ...open, lakes: everywhere })).toHaveLength(1);
		const led = makeLabel({ id: 'b', lines: ['Led'], at: [500, 400], leadsTo: [500, 600] });
		const between = makeLabel({ lines: ['Between'], markRadius: undefined });
		expect(() =>
			placeLabels([{ ...led, markRadius: undefined }, between], 20, {
				...open,
				frame: [420, 380, 580, 520],
			}),
		).toThrow('"Between" lies on the thin line of "Led"');
	});

	test('the name of a line stands beside it, or a thin line from it ends on it', () => {
		const course = Array.from({ length: 100 }, (_, step): Point => [step * 10, 300]);
		const place = (y: number) =>
			placeLabels([makeLabel({ kind: 'line', at: [500, y], course, markRadius: undefined })], 20, {
				...open,
				lines: indexPoints(course),
			})[0];
		expect(place(322)?.leader).toBeUndefined();
		const far = place(700);
		expect(course).toContainEqual(far?.leader?.[1]);
	});
});
