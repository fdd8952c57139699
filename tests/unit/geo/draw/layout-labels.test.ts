import { expect, test } from 'vitest';
import type { Box, Point } from '../../../../src/geo/data/points.ts';
import type { Ground } from '../../../../src/geo/draw/drawing.ts';
import { drawLeader } from '../../../../src/geo/draw/list-candidates.ts';
import { finishLabel } from '../../../../src/geo/draw/layout-labels.ts';

type PlacedName = Parameters<typeof finishLabel>[0];

const EM = 10;
const WORDS: Box[] = [[0, 0, 100, 20]];

const makeName = (name: Partial<PlacedName> = {}): PlacedName => ({
	id: 'town',
	lines: ['Town'],
	kind: 'town',
	layer: undefined,
	at: [50, 10],
	rotate: undefined,
	x: 0,
	y: 0,
	anchor: 'start',
	boxes: WORDS,
	...name,
});

test('a label takes its halo from the ground under most of it', () => {
	const getGround = ([x]: Point): Ground => (x < 30 ? 'sea' : 'north');
	expect(finishLabel(makeName(), getGround).ground).toBe('north');
	const further: Box[] = [[-100, 0, 0, 20]];
	expect(finishLabel(makeName({ boxes: further }), getGround).ground).toBe('sea');
});

test.each<[string, Point, Point]>([
	['right', [200, 25], [102, 10]],
	['left', [-60, 10], [-2, 10]],
	['foot', [60, 90], [60, 22]],
	['top', [60, -50], [60, -2]],
])('a leader starts from the %s of the words, where the spot is', (_, leadsTo, start) => {
	expect(drawLeader(WORDS, leadsTo, EM)).toEqual([start, leadsTo]);
});

test('a leader from the foot stays within the words', () => {
	expect(drawLeader(WORDS, [104, 90], EM)[0][0]).toBeLessThan(90);
});

test('a leader comes so near to a mark that it touches the ink', () => {
	const [, end] = drawLeader(WORDS, [200, 10], EM, 3);
	expect(end).toEqual([197, 10]);
});
